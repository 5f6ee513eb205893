import { View } from '@tarojs/components'
import { classes } from './classes'
import { Tag } from './tag'

export interface SumLine {
  /** What is done with the line above: −, ×, ≤. Where one line of a sum has one, each has its place. */
  readonly sign?: string
  readonly title: string
  /** Where it comes from. */
  readonly note?: string
  readonly value: string
  /** binds: the line that decides; total: what comes out. */
  readonly look?: 'binds' | 'total'
  /** Said of it beside its title: 由它决定. */
  readonly tag?: string
}

/** A sum, a step a line, each with its value. Styles: styles/sum.scss, which the page brings. */
export const Sum = ({ lines }: { lines: readonly SumLine[] }) => (
  <View>
    {lines.map(({ sign, title, note, value, look, tag }, index) => (
      <View key={title} className={classes('sum', index === 0 && 'sum--first', look && `sum--${look}`)}>
        {sign !== undefined && <View className="sum-sign">{sign}</View>}
        <View className="sum-main">
          {title}
          {tag && <Tag tone="accent">{tag}</Tag>}
          {note && <View className="sum-note">{note}</View>}
        </View>
        <View className="sum-value">{value}</View>
      </View>
    ))}
  </View>
)
