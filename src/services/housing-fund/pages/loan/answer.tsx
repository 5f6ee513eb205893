import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Figure, Split } from '../../../../ui'
import { shareCovered } from '../../rules/repayment'
import { texts } from '../../texts/zh'
import { depositOfMonth, type LoanParts } from './parts'

/** The loan, and what it costs a month after the deposit has paid its part. */
export function Answer({ account, answer: { estimate, repayment } }: LoanParts) {
  const { loan: t } = useTexts(texts)
  const { covered, own } = shareCovered(repayment.first, depositOfMonth(account))
  const amount = t.amount(estimate.amount)
  const monthly = t.rounded(repayment.first)
  return (
    <Card kind="lead">
      <View className="row row--base">
        <View className="grow">
          <Figure label={t.about} value={amount.value} unit={amount.unit} />
        </View>
        <Figure
          medium
          label={repayment.method === 'equalPayment' ? t.monthly : t.monthlyFirst}
          value={monthly.value}
          unit={monthly.unit}
        />
      </View>
      <Split
        parts={[
          { share: covered, look: 'a', label: `${t.covered} ${t.inYuan(covered)}` },
          { share: own, look: 'b', label: `${t.own} ${t.inYuan(own)}` },
        ]}
      />
    </Card>
  )
}
