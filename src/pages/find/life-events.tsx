import { View } from '@tarojs/components'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell, Group } from '../../ui'
import type { Hit } from './search'
import { texts } from './texts'

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
