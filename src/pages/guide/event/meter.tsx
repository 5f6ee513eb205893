import { View } from '@tarojs/components'
import { useTexts } from '../../../core/text'
import type { Plan } from '../../../shared/law/life-plan'
import { a11y } from '../../../ui/a11y'
import { texts } from './texts'

/** A part for each step: done, what is next, what has time. */
export function Meter({ total, done, next }: Plan) {
  const t = useTexts(texts)
  const partOf = (index: number) => (index < done ? 'done' : index === done && next?.due ? 'ask' : 'wait')
  return (
    <View className="meter" {...a11y({ role: 'img', label: t.meter(done, total) })}>
      {Array.from({ length: total }, (_, index) => (
        <View key={index} className={`meter-part meter-part--${partOf(index)}`} />
      ))}
    </View>
  )
}
