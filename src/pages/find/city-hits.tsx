import { View } from '@tarojs/components'
import { Group } from '../../ui'
import { useTexts } from '../../core/text'
import { Hits } from './hits'
import type { Hit } from './search'
import { sendable } from './sendable'
import { useCityAnswer } from './store'
import { texts } from './texts/zh'

const SHOWN = 4

interface Asked {
  readonly city: string
  readonly typed: string
}

/** What the whole city's catalogue has for what is typed now; undefined until it answers, and offline. */
export function useCityHits({ city, typed }: Asked): { sure: boolean; hits: readonly Hit[] } | undefined {
  const { said, hits, sure, ...of } = useCityAnswer()
  if (of.city !== city || said !== sendable(typed)) return undefined
  return { sure, hits: hits.map(({ title, ...hit }) => ({ ...hit, title: { zh: title, en: title } })) }
}

interface CityHitsProps extends Asked {
  /** Shown already. */
  shown: readonly Hit[]
  onOpen: () => void
}

/** What the whole city's catalogue has beside what is shown. It stands last, so that nothing moves when it comes. */
export function CityHits({ city, typed, shown, onOpen }: CityHitsProps) {
  const t = useTexts(texts)
  const others = (useCityHits({ city, typed })?.hits ?? [])
    .filter(({ id }) => !shown.some((one) => one.id === id))
    .slice(0, SHOWN)
  if (others.length === 0) return null
  return (
    <View>
      <Group>{t.city}</Group>
      <Hits hits={others} typed={typed} onOpen={onOpen} />
    </View>
  )
}
