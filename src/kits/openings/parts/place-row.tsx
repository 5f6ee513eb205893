import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import { dial } from '../../../core/device'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { Cell, Tag } from '../../../ui'
import type { ShownPlace } from '../contract/types'
import type { Listed } from '../rules/listed'
import type { Standing } from '../rules/standing'
import { texts } from '../texts/zh'

const looks = {
  open: { tone: 'ok', icon: 'check' },
  closed: { tone: 'plain', icon: 'minus' },
  ask: { tone: 'warn', icon: 'phone' },
} as const

/** Open, closed, or to be asked: a word, a sign, a colour. */
export function StateTag({ state }: { state: Standing['state'] }) {
  const t = useTexts(texts)
  return <Tag {...looks[state]}>{t.states[state]}</Tag>
}

/** How a place stands, in words: until when, when next, or why nobody can say. */
export function useStateText({ standing, said }: Pick<Listed<ShownPlace>, 'standing' | 'said'>): string {
  const t = useTexts(texts)
  return standing.state === 'ask' && standing.why === 'said' && said
    ? t.said(said.what, said.people, said.confirmed)
    : t.standing(standing, now())
}

interface PlaceRowProps {
  place: Listed<ShownPlace>
  first?: boolean
  /** Absent where nothing may be tapped. */
  onTap?: () => void
}

/** A place in a line: its number, how far, until when. One to ask by phone shows the number, and a tap calls it. */
export function PlaceRow({ place, first, onTap }: PlaceRowProps) {
  const t = useTexts(texts)
  const { care } = useLook()
  const { no, name, metres, district, standing, limits, phone } = place
  const state = useStateText(place)
  const asks = standing.state === 'ask' ? phone : undefined
  return (
    <Cell
      first={first}
      mark={<View className={`pin-no pin-no--${standing.state}`}>{no}</View>}
      title={name}
      note={t.note(metres === undefined ? district : t.metres(metres), state, limits, asks && t.callPhone(asks))}
      // In large letters there is no room beside it, and the note says so in words
      value={care ? undefined : <StateTag state={standing.state} />}
      onTap={asks && onTap ? () => void dial(asks) : onTap}
    />
  )
}
