import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Figure, Split } from '../../../../ui'
import { shareCovered } from '../../rules'
import { texts } from '../../texts'
import { depositOfMonth, type LoanParts } from './parts'

/** The loan, and what it costs a month after the deposit has paid its part. */
export function Answer({ account, answer: { estimate, repayment } }: LoanParts) {
  const { loan: say } = useTexts(texts)
  const { covered, own } = shareCovered(repayment.first, depositOfMonth(account))
  const amount = say.amount(estimate.amount)
  const monthly = say.rounded(repayment.first)
  return (
    <Card kind="lead">
      <View className="row row--base">
        <View className="grow">
          <Figure label={say.about} value={amount.value} unit={amount.unit} />
        </View>
        <Figure
          medium
          label={repayment.method === 'equalPayment' ? say.monthly : say.monthlyFirst}
          value={monthly.value}
          unit={monthly.unit}
        />
      </View>
      <Split
        label={say.splitLabel(repayment.first, covered, own)}
        parts={[
          { share: covered, look: 'a', label: `${say.covered} ${say.inYuan(covered)}` },
          { share: own, look: 'b', label: `${say.own} ${say.inYuan(own)}` },
        ]}
      />
    </Card>
  )
}
