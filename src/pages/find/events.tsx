import { View } from '@tarojs/components'
import { openPage } from '../../core/arrival/open-page'
import { useLook } from '../../core/look'
import { useTexts } from '../../core/text'
import { Card, Cell } from '../../ui'
import type { Hit } from './search'
import { texts } from './texts'

/** Turns of life: all their matters on one page. */
export function Events({ events, onOpen }: { events: readonly Hit[]; onOpen?: () => void }) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <View>
      <View className="group">{t.events}</View>
      <Card kind="list">
        {events.map(({ id, title }, index) => (
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
