import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card } from '../../../../ui'
import { worthOfBalance } from '../../rules/loan'
import { texts } from '../../texts/zh'
import type { LoanParts } from './parts'

const thousand = 100000

/** How the answer could be higher: it depends on the term that binds. */
export function More({ account, figures, answer: { question, estimate } }: LoanParts) {
  const { loan: t } = useTexts(texts)
  const lines: string[] = []
  if (estimate.binds === 'balance') {
    lines.push(t.perThousand(worthOfBalance(figures, thousand, question.months)))
    const taken = account.recent.find(({ kind }) => kind === 'rent' || kind === 'purchase')
    if (taken) lines.push(t.withdrew(taken.day, -taken.amount, worthOfBalance(figures, -taken.amount, question.months)))
    lines.push(t.keep)
  }
  if (estimate.binds === 'cap')
    lines.push(t.moreCap, ...(question.borrowers === 1 && question.home === 'first' ? [t.moreCapTwo] : []))
  if (estimate.binds === 'price') lines.push(t.morePrice)
  if (estimate.binds === 'income') lines.push(t.moreIncome)
  return (
    <Card title={t.more}>
      <View className="t-sub t-2 lines">{lines.join('\n')}</View>
    </Card>
  )
}
