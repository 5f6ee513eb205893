import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card } from '../../../../ui'
import { worthOfBalance } from '../../rules/loan'
import { texts } from '../../texts/zh'
import type { LoanParts } from './parts'

const thousand = 100000

/**
 * How the answer could be higher: it depends on the term that binds. What is said of each stands there from the start and
 * a class shows it: written anew, it would be a tenth of a slider's step.
 */
export function More({ account, figures, answer: { question, estimate } }: LoanParts) {
  const { loan: t } = useTexts(texts)
  const worth = (fen: number) => worthOfBalance(figures, fen, question.months)
  const taken = account.recent.find(({ kind }) => kind === 'rent' || kind === 'purchase')
  const withdrew = taken ? [t.withdrew(taken.day, -taken.amount, worth(-taken.amount))] : []
  const both = question.borrowers === 1 && question.home === 'first' ? [t.moreCapTwo] : []
  const said: Record<typeof estimate.binds, readonly string[]> = {
    balance: [t.perThousand(worth(thousand)), ...withdrew, t.keep],
    cap: [t.moreCap, ...both],
    price: [t.morePrice],
    income: [t.moreIncome],
  }
  return (
    <Card title={t.more}>
      {estimate.terms.map(({ name }) => (
        <View key={name} className={name === estimate.binds ? 'told' : 'gone'}>
          {said[name].join('\n')}
        </View>
      ))}
    </Card>
  )
}
