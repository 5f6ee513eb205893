import { View } from '@tarojs/components'
import { classes } from './classes'
import { Tag } from './tag'

export interface Term {
  readonly title: string
  readonly value: string
  readonly note: string
  /** On one scale for all terms. */
  readonly amount: number
  readonly binds: boolean
}

interface TermsProps {
  terms: readonly Term[]
  /** Said of the binding one: 由它决定. */
  binds: string
}

/**
 * Every term of a formula on one scale; the one that decides is marked, and its height drawn across the others.
 * Each has its mark from the start and a class shows it: what comes and goes costs Taro the siblings' data again.
 */
export function Terms({ terms, binds }: TermsProps) {
  const most = Math.max(1, ...terms.map(({ amount }) => amount))
  const cut = Math.min(...terms.map(({ amount }) => amount))
  const percent = (amount: number) => Math.round((amount / most) * 100)
  return (
    <View style={`--cut:${percent(cut)}%`}>
      {terms.map((term, index) => (
        <View key={term.title} className={classes('term', term.binds && 'term--binds', index === 0 && 'term--first')}>
          <View>{term.title}</View>
          <View className="right">{term.value}</View>
          <Tag tone="accent">{binds}</Tag>
          <View className="term-track">
            <View className="term-fill" style={`width:${percent(term.amount)}%`} />
          </View>
          <View className="term-note">{term.note}</View>
        </View>
      ))}
    </View>
  )
}
