import { View } from '@tarojs/components'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Icon } from '../../ui'
import { a11y } from '../../ui/a11y'
import { spoken } from '../../ui/spoken'
import { answerOf } from './answers'
import { Marked } from './marked'
import { openHit } from './open-hit'
import type { Place } from './places'
import type { Hit } from './search'
import { texts } from './texts/zh'

/** Why a matter is here: where its name does not show it. */
export function useWhy(place: Place | undefined): (hit: Hit) => string | undefined {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  // In English a Chinese word explains nothing
  const isReadable = (word: string) => language === 'zh' || /^[ -~]+$/.test(word)
  return ({ near, word }) =>
    near === 'place' && place
      ? t.scanned(t.places[place])
      : near === 'recent'
        ? t.used
        : word && isReadable(word)
          ? t.because(word)
          : undefined
}

interface HitRowProps {
  hit: Hit
  typed: string
  note?: string
  why?: string
  first: boolean
  onTap: () => void
}

/** A matter's name with what was typed standing out, and what is to be said of it. */
export function HitRow({ hit: { title, word }, typed, note, why, first, onTap }: HitRowProps) {
  const language = useLook((look) => look.language)
  return (
    <View
      className={first ? 'cell cell--first cell--tap' : 'cell cell--tap'}
      onClick={onTap}
      {...a11y({ role: 'button', label: spoken(title[language], note, why) })}
    >
      <View className="cell-main">
        <View className="cell-title">
          <Marked title={title[language]} typed={typed} word={word} />
        </View>
        {note && <View className="cell-note">{note}</View>}
        {why && <View className="cell-note find-why">{why}</View>}
      </View>
      <Icon name="go" />
    </View>
  )
}

interface HitsProps {
  hits: readonly Hit[]
  typed?: string
  /** Where somebody came in. */
  place?: Place
  onOpen?: () => void
}

/** Matters, one a row: its name with what was typed standing out, its answer in a line, and why it is here. */
export function Hits({ hits, typed = '', place, onOpen }: HitsProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const whyOf = useWhy(place)
  const open = (hit: Hit) => {
    onOpen?.()
    openHit(hit)
  }
  return (
    <Card kind="list">
      {hits.map((hit, index) => {
        const why = whyOf(hit)
        const promise = answerOf(hit, t.answers, language)?.promise
        return (
          <HitRow key={hit.id} {...{ hit, typed, why }} note={promise} first={index === 0} onTap={() => open(hit)} />
        )
      })}
    </Card>
  )
}
