import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card } from '../../../../ui'
import { worthOfBalance } from '../../rules'
import { texts } from '../../texts'
import type { LoanParts } from './parts'

const thousand = 100000

/** How the answer could be higher: it depends on the term that binds. */
export function More({ account, figures, answer: { question, estimate } }: LoanParts) {
  const { loan: say } = useTexts(texts)
  const lines: string[] = []
  if (estimate.binds === 'balance') {
    lines.push(say.perThousand(worthOfBalance(figures, thousand, question.months)))
    const taken = account.recent.find(({ kind }) => kind === 'rent' || kind === 'purchase')
    if (taken)
      lines.push(say.withdrew(taken.day, -taken.amount, worthOfBalance(figures, -taken.amount, question.months)))
    lines.push(say.keep)
  }
  if (estimate.binds === 'cap')
    lines.push(say.moreCap, ...(question.borrowers === 1 && question.home === 'first' ? [say.moreCapTwo] : []))
  if (estimate.binds === 'price') lines.push(say.morePrice)
  if (estimate.binds === 'income') lines.push(say.moreIncome)
  return (
    <Card title={say.more}>
      <View className="t-sub t-2 lines">{lines.join('\n')}</View>
    </Card>
  )
}
