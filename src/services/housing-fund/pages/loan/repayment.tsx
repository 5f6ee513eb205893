import { useTexts } from '../../../../core/text'
import { Card, Cell, Segment } from '../../../../ui'
import { chooseMethod } from '../../store/loan'
import { texts } from '../../texts'
import type { LoanParts } from './parts'

/** How it is paid back, by either method. */
export function RepaymentCard({ answer: { question, estimate, repayment } }: LoanParts) {
  const { loan: say } = useTexts(texts)
  const equal = repayment.method === 'equalPayment'
  return (
    <Card title={say.repay} note={say.methodNames[repayment.method]}>
      <Segment
        label={say.repay}
        value={repayment.method}
        options={[
          { value: 'equalPayment', label: say.methods.equalPayment },
          { value: 'equalPrincipal', label: say.methods.equalPrincipal },
        ]}
        onChange={chooseMethod}
      />
      <Cell first title={say.rate} value={say.rateValue(estimate.rate)} />
      <Cell
        title={equal ? say.monthly : say.monthlyFirst}
        note={equal ? undefined : say.lessEach(repayment.lessEachMonth)}
        value={say.cents(repayment.first)}
      />
      <Cell title={say.total(question.years)} value={say.precise(repayment.total)} />
      <Cell title={say.interest} value={say.precise(repayment.interest)} />
    </Card>
  )
}
