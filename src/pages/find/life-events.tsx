import { View } from '@tarojs/components'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell, Group } from '../../ui'
import type { Hit } from './search'
import { answerOf } from './answers'
import { texts } from './texts/zh'

/** Life events: all their matters on one page. */
export function LifeEvents({ lifeEvents, onOpen }: { lifeEvents: readonly Hit[]; onOpen?: () => void }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <View>
      <Group>{t.lifeEvents}</Group>
      <Card kind="list">
        {lifeEvents.map(({ id, title }, index) => (
          <Cell
            key={id}
            first={index === 0}
            title={title[language]}
            note={answerOf({ id: `event.${id}` }, t.answers, language)?.promise}
            onTap={() => {
              onOpen?.()
              openPage('pages/guide/event/index', { id })
            }}
          />
        ))}
      </Card>
    </View>
  )
}
