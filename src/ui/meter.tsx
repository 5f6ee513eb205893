import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'

interface MeterProps {
  total: number
  done: number
  /** How many after them wait for the person, or run. */
  next?: number
  /** What is done is counted against the person: higher, and not green. */
  counted?: boolean
  /** All of it in one sentence. */
  label: string
}

/** A part for each step, month or point: done, what is next, what has time. Styles: styles/meter.scss, which the page brings. */
export function Meter({ total, done, next = 0, counted, label }: MeterProps) {
  const partOf = (index: number) => (index < done ? 'done' : index < done + next ? 'ask' : 'wait')
  return (
    <View className={classes('meter', counted && 'meter--counted')} {...a11y({ role: 'img', label })}>
      {Array.from({ length: total }, (_, index) => (
        <View key={index} className={`meter-part meter-part--${partOf(index)}`} />
      ))}
    </View>
  )
}
