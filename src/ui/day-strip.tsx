import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'

export interface StripDay {
  /** Above: which day of the week, or that it is today. */
  readonly name: string
  /** Of the month. */
  readonly date: number
  /** Below: how it counts. */
  readonly says: string
  readonly look?: 'rest' | 'due' | 'late'
}

interface DayStripProps {
  days: readonly StripDay[]
  /** All of it in one sentence. */
  label: string
}

/** As many stand in one row; more go below each other by weeks. */
const IN_A_ROW = 8

/** Days one after the other, and how each counts. Styles: styles/day-strip.scss, which the page brings. */
export const DayStrip = ({ days, label }: DayStripProps) => (
  <View className={classes('days', days.length > IN_A_ROW && 'days--weeks')} {...a11y({ role: 'img', label })}>
    {days.map(({ name, date, says, look }, index) => (
      <View key={index} className={classes('days-day', look && `days-day--${look}`)}>
        <View>{name}</View>
        <View className="days-date">{date}</View>
        <View>{says}</View>
      </View>
    ))}
  </View>
)
