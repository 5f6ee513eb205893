import { View } from '@tarojs/components'
import type { Problem } from '../../core/problem'
import { Card, Figure, Notice } from '../../ui'

/** The answer of a page: a sentence, large, and what it means. */
export const Lead = ({ title, text }: { title: string; text?: string }) => (
  <Card kind="lead">
    <Figure medium words value={title} />
    {text && <View className="t-sub t-2 mt-1">{text}</View>}
  </Card>
)

/** What was asked for with a tap and did not go. */
export const Failed = ({ problem }: { problem?: Problem }) =>
  problem ? (
    <Notice kind="bad">
      {problem.message}
      {problem.action && <View className="t-note t-2">{problem.action}</View>}
    </Notice>
  ) : null
