import { View } from '@tarojs/components'
import { useTexts } from '../../../core/text'
import { Card } from '../../../ui'
import { heading } from '../../../ui/a11y'
import { PlanMeter } from './plan-meter'
import { texts } from './texts'
import type { Shown } from './use-plan'

/** How far one has come with an event that has no days. */
export function Progress({ plan, lifeEvent }: Shown) {
  const t = useTexts(texts)
  const { done, total, next } = plan
  return (
    <Card kind={lifeEvent.date ? undefined : 'lead'}>
      <View className="t-title" {...heading(2)}>
        {next ? t.progress(done, total) : t.all(total)}
      </View>
      <PlanMeter {...plan} />
      <View className="t-sub t-2 mt-3">{lifeEvent.promise}</View>
    </Card>
  )
}
