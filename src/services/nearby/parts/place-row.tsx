import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
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

interface PlaceRowProps {
  place: Listed<ShownPlace>
  first?: boolean
  onTap?: () => void
}

/** A place in a line: its number, how far, until when. */
export function PlaceRow({ place, first, onTap }: PlaceRowProps) {
  const t = useTexts(texts)
  const { care } = useLook()
  const { no, name, metres, district, standing, said, limits } = place
  const isSaid = standing.state === 'ask' && standing.why === 'said' && said
  const state = isSaid ? t.said(said.what, said.people, said.confirmed) : t.standing(standing, now())
  return (
    <Cell
      first={first}
      mark={<View className={`pin-no pin-no--${standing.state}`}>{no}</View>}
      title={name}
      note={t.note(metres === undefined ? district : t.metres(metres), state, limits)}
      // In large letters there is no room beside it, and the note says so in words
      value={care ? undefined : <StateTag state={standing.state} />}
      onTap={onTap}
    />
  )
}
