import { View } from '@tarojs/components'
import { a11y } from './a11y'

interface MeterProps {
  total: number
  done: number
  /** The next one is what waits, or runs. */
  next?: boolean
  /** All of it in one sentence. */
  label: string
}

/** A part for each step or month: done, what is next, what has time. Styles: styles/meter.scss, which the page brings. */
export function Meter({ total, done, next, label }: MeterProps) {
  const partOf = (index: number) => (index < done ? 'done' : index === done && next ? 'ask' : 'wait')
  return (
    <View className="meter" {...a11y({ role: 'img', label })}>
      {Array.from({ length: total }, (_, index) => (
        <View key={index} className={`meter-part meter-part--${partOf(index)}`} />
      ))}
    </View>
  )
}
