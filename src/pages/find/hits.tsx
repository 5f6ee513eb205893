import { View } from '@tarojs/components'
import { openPage } from '../../core/arrival/open-page'
import type { Section } from '../../core/find/section'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Icon } from '../../ui'
import { a11y } from '../../ui/a11y'
import { Marked } from './marked'
import type { Hit } from './search'
import { texts } from './texts'

interface HitsProps {
  hits: readonly Hit[]
  typed: string
  about?: Section
}

/** On the web a button is named by what is written on it. */
const spoken = (...lines: readonly (string | undefined)[]) =>
  process.env.TARO_ENV === 'h5' ? undefined : lines.filter(Boolean).join('，')

/** Matters, one a row: its name with what was typed standing out, and why it is here. */
export function Hits({ hits, typed, about }: HitsProps) {
  const say = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Card kind="list">
      {hits.map(({ id, title, word, page }, index) => (
        <View
          key={id}
          className={index === 0 ? 'cell cell--first cell--tap' : 'cell cell--tap'}
          onClick={() => (page ? openPage(page) : openPage('pages/guide/matter/index', { id, about }))}
          {...a11y({ role: 'button', label: spoken(title[language], word && say.because(word)) })}
        >
          <View className="cell-main">
            <View className="cell-title">
              <Marked title={title[language]} typed={typed} />
            </View>
            {word && <View className="cell-note">{say.because(word)}</View>}
            {index === 0 && about && !page && <View className="cell-note t-accent">{say.goesTo[about]}</View>}
          </View>
          <Icon name="go" />
        </View>
      ))}
    </Card>
  )
}
