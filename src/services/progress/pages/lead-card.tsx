import { View } from '@tarojs/components'
import { Card, Figure, Tag } from '../../../ui'
import { classes } from '../../../ui/classes'
import type { Tone } from '../../../ui/tag'

export type TagWords = readonly [Tone, string]

/** What a screen says first. */
export interface LeadWords {
  readonly label: string
  readonly tag?: TagWords
  readonly figure: string
  /** The figure is what went wrong, and largest. */
  readonly isBad?: boolean
  readonly text?: string
}

/** The answer: in a few words, large. */
export const LeadCard = ({ label, tag, figure, isBad, text }: LeadWords) => (
  <Card kind="lead">
    <View className="pair">
      <View className="figure-label grow">{label}</View>
      {tag && <Tag tone={tag[0]}>{tag[1]}</Tag>}
    </View>
    <View className={classes('mt-1', isBad && 't-bad')}>
      <Figure medium={!isBad} words value={figure} />
    </View>
    {text && <View className="t-sub t-2 mt-1">{text}</View>}
  </Card>
)
