import { View } from '@tarojs/components'
import { Group } from '../../ui'
import { useTexts } from '../../core/text'
import type { Nearby } from './context'
import { LifeEvents } from './life-events'
import { Hits } from './hits'
import { offered } from './offered'
import { lifeEvents, mattersOf } from './search'
import { texts } from './texts/zh'

/** Before anything is typed: how to ask, what is near, the life events. */
export function Start({ near }: { near: Nearby }) {
  const t = useTexts(texts)
  const { place, recent } = offered(near)
  return (
    <View>
      <View className="t-note t-2">{t.examples}</View>
      {recent.length > 0 && <Group>{t.recent}</Group>}
      {recent.length > 0 && <Hits hits={mattersOf(recent)} />}
      {near.kind && <Group>{t.here(t.places[near.kind])}</Group>}
      {near.kind && <Hits hits={mattersOf(place)} />}
      <LifeEvents lifeEvents={lifeEvents()} />
    </View>
  )
}
