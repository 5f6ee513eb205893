import { View } from '@tarojs/components'
import { useLook } from '../core/look'
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
 * What comes and goes is the last child of its parent: a child in the middle makes Taro send all its siblings again.
 */
export function Terms({ terms, binds }: TermsProps) {
  // Large type has no room for three on a line: the mark goes below
  const care = useLook((look) => look.care)
  const most = Math.max(1, ...terms.map(({ amount }) => amount))
  const cut = Math.min(...terms.map(({ amount }) => amount))
  const percent = (amount: number) => Math.round((amount / most) * 100)
  return (
    <View>
      {terms.map((term, index) => (
        <View key={term.title} className={classes('term', term.binds && 'term--binds', index === 0 && 'term--first')}>
          <View className="row">
            <View className={term.binds ? 't-strong' : undefined}>{term.title}</View>
            <View className={classes('right', term.binds && 't-strong')}>{term.value}</View>
            {term.binds && !care && <Tag tone="accent">{binds}</Tag>}
          </View>
          {term.binds && care && <Tag tone="accent">{binds}</Tag>}
          <View className="term-track">
            <View className="term-fill" style={`width:${percent(term.amount)}%`} />
            {!term.binds && <View className="term-cut" style={`left:${percent(cut)}%`} />}
          </View>
          <View className="t-note t-2">{term.note}</View>
        </View>
      ))}
    </View>
  )
}
