import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { dayOf, daysBetween } from '../../../../shared/days'
import { yuanParts } from '../../../../shared/money'
import { useTexts } from '../../../../core/text'
import { Card, Figure, Tag } from '../../../../ui'
import { texts } from '../../texts'
import type { Account, ThisMonth } from '../../contract/types'

function Arrived({ month: { state, paidOn, dueDay } }: { month: ThisMonth }) {
  const { account: say } = useTexts(texts)
  if (state === 'paid') return <Tag tone="ok">{say.arrived(paidOn ?? dueDay)}</Tag>
  if (state === 'due') return <Tag tone="plain">{say.dueBy(dueDay)}</Tag>
  return <Tag tone="bad">{say.lateBy(daysBetween(dueDay, dayOf(now())))}</Tag>
}

/** The balance, large; then this month: whether the employer paid. */
export function Answer({ account, care }: { account: Account; care: boolean }) {
  const { account: say } = useTexts(texts)
  const { balance, thisMonth, stale, asOf, office } = account
  const { whole, cents } = yuanParts(balance)
  const label = stale ? say.balanceAt(asOf, now()) : say.balance
  return (
    <Card kind="lead">
      <Figure label={label} value={whole} cents={`.${cents}`} unit={say.yuan} />
      {thisMonth && (
        <View>
          <View className="rule" />
          <View className="pair">
            <View className="grow">
              <View className="t-strong">
                {thisMonth.state === 'late'
                  ? say.late(thisMonth.month)
                  : say[thisMonth.state](thisMonth.month, thisMonth.amount)}
              </View>
              {!care && thisMonth.state === 'paid' && (
                <View className="t-sub t-2">{say.split(thisMonth.employer, thisMonth.personal)}</View>
              )}
              {thisMonth.state === 'late' && <View className="t-sub t-2">{say.lateDo(office.phone)}</View>}
            </View>
            <Arrived month={thisMonth} />
          </View>
        </View>
      )}
    </Card>
  )
}
