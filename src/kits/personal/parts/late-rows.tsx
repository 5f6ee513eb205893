import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import { dayOf, daysBetween } from '../../../shared/days'
import { Tag } from '../../../ui'

interface LateRowsProps {
  /** Past due, the oldest first; the first three are shown. */
  bills: readonly { readonly month: string; readonly dueDay: string }[]
  said: (month: string, dueDay: string) => string
  lateBy: (days: number) => string
}

const SHOWN = 3

/** Months that are owed, each with how late it is. */
export function LateRows({ bills, said, lateBy }: LateRowsProps) {
  const today = dayOf(now())
  return (
    <View>
      <View className="rule" />
      {bills.slice(0, SHOWN).map(({ month, dueDay }, index) => (
        <View key={month} className={index === 0 ? 'pair' : 'pair mt-2'}>
          <View className="grow">{said(month, dueDay)}</View>
          <Tag tone="bad">{lateBy(daysBetween(dueDay, today))}</Tag>
        </View>
      ))}
    </View>
  )
}
