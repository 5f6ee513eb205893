import { useTexts } from '../../../../core/text'
import { Card, Cell, Segment } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { LoanParts } from './parts'

/** How it is paid back, by either method. */
export function RepaymentCard({ answer: { question, estimate, repayment }, choose }: LoanParts) {
  const { loan: t } = useTexts(texts)
  const equal = repayment.method === 'equalPayment'
  return (
    <Card title={t.repay} note={t.methodNames[repayment.method]}>
      <Segment
        label={t.repay}
        value={repayment.method}
        options={[
          { value: 'equalPayment', label: t.methods.equalPayment },
          { value: 'equalPrincipal', label: t.methods.equalPrincipal },
        ]}
        onChange={choose.method}
      />
      <Cell first title={t.rate} value={t.rateValue(estimate.rate)} />
      <Cell
        title={equal ? t.monthly : t.monthlyFirst}
        note={equal ? undefined : t.lessEach(repayment.lessEachMonth)}
        value={t.cents(repayment.first)}
      />
      <Cell title={t.total(question.years)} value={t.precise(repayment.total)} />
      <Cell title={t.interest} value={t.precise(repayment.interest)} />
    </Card>
  )
}
