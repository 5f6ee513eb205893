import { Text, View } from '@tarojs/components'
import { openPage } from '../../core/arrival/open-page'
import type { Section } from '../../shared/search/section'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Icon } from '../../ui'
import { a11y } from '../../ui/a11y'
import { spoken } from '../../ui/spoken'
import { Marked } from './marked'
import type { Place } from './places'
import type { Hit } from './search'
import { texts } from './texts'

interface HitsProps {
  hits: readonly Hit[]
  typed?: string
  about?: Section
  /** Where somebody came in. */
  place?: Place
  onOpen?: () => void
}

/** Matters, one a row: its name with what was typed standing out, and why it is here. */
export function Hits({ hits, typed = '', about, place, onOpen }: HitsProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  // In English a Chinese word explains nothing
  const isReadable = (word: string) => language === 'zh' || /^[ -~]+$/.test(word)
  const whyOf = ({ near, word }: Hit) =>
    near === 'place' && place
      ? t.scanned(t.places[place])
      : near === 'recent'
        ? t.used
        : word && isReadable(word)
          ? t.because(word)
          : undefined
  const open = ({ id, page }: Hit) => {
    onOpen?.()
    if (page) openPage(page)
    else openPage('pages/guide/matter/index', { id, about })
  }
  return (
    <Card kind="list">
      {hits.map((hit, index) => {
        const { id, title, page, word } = hit
        const why = whyOf(hit)
        const goes = index === 0 && about && !page ? t.goesTo[about] : undefined
        return (
          <View
            key={id}
            className={index === 0 ? 'cell cell--first cell--tap' : 'cell cell--tap'}
            onClick={() => open(hit)}
            {...a11y({ role: 'button', label: spoken(title[language], why, goes) })}
          >
            <View className="cell-main">
              <View className="cell-title">
                <Marked title={title[language]} typed={typed} word={word} />
              </View>
              {why && <View className="cell-note">{why}</View>}
              {goes && (
                <View className="cell-note">
                  <Text className="t-accent">{goes}</Text>
                </View>
              )}
            </View>
            <Icon name="go" />
          </View>
        )
      })}
    </Card>
  )
}
