import { View } from '@tarojs/components'
import { Group } from '../../ui'
import { useTexts } from '../../core/text'
import { Hits } from './hits'
import type { Hit } from './search'
import { sendable } from './sendable'
import { useCityHits } from './store'
import { texts } from './texts/zh'

const SHOWN = 4

interface CityHitsProps {
  city: string
  typed: string
  /** Shown already. */
  shown: readonly Hit[]
  onOpen: () => void
}

/** What the whole city's catalogue has beside the nearest; nothing until it answers, and nothing offline. */
export function CityHits({ city, typed, shown, onOpen }: CityHitsProps) {
  const t = useTexts(texts)
  const { said, hits, ...of } = useCityHits()
  const others = hits
    .filter(({ id }) => of.city === city && said === sendable(typed) && !shown.some((one) => one.id === id))
    .slice(0, SHOWN)
    .map(({ title, ...hit }): Hit => ({ ...hit, title: { zh: title, en: title } }))
  if (others.length === 0) return null
  return (
    <View>
      <Group>{t.city}</Group>
      <Hits hits={others} typed={typed} onOpen={onOpen} />
    </View>
  )
}
