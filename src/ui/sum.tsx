import { View } from '@tarojs/components'
import { classes } from './classes'

export interface SumLine {
  readonly title: string
  /** Where it comes from. */
  readonly note?: string
  readonly value: string
  /** binds: the line that decides; total: what comes out. */
  readonly look?: 'binds' | 'total'
}

/** A sum, a step a line, each with its value. Styles: styles/sum.scss, which the page brings. */
export const Sum = ({ lines }: { lines: readonly SumLine[] }) => (
  <View>
    {lines.map(({ title, note, value, look }, index) => (
      <View key={title} className={classes('sum', index === 0 && 'sum--first', look && `sum--${look}`)}>
        <View className="sum-main">
          {title}
          {note && <View className="sum-note">{note}</View>}
        </View>
        <View className="sum-value">{value}</View>
      </View>
    ))}
  </View>
)
