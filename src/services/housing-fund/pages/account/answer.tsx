import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLiveLine, type LiveLine } from '../../../../core/live-line'
import { dayOf, daysBetween } from '../../../../shared/days'
import { yuanParts, yuanShort } from '../../../../shared/money'
import { useTexts } from '../../../../core/text'
import { Card, Figure, Tag } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { Account, ThisMonth } from '../../contract/types'

function Arrived({ month: { state, paidOn, dueDay } }: { month: ThisMonth }) {
  const { account: t } = useTexts(texts)
  if (state === 'paid') return <Tag tone="ok">{t.arrived(paidOn ?? dueDay)}</Tag>
  if (state === 'due') return <Tag tone="plain">{t.dueBy(dueDay)}</Tag>
  return <Tag tone="bad">{t.lateBy(daysBetween(dueDay, dayOf(now())))}</Tag>
}

/** On home: what came this month, or that it has not come. */
const lineOf = ({ state, paidOn, dueDay, month, amount }: ThisMonth, t: typeof texts.zh.account): LiveLine => {
  if (state === 'late') return { note: t.late(month) }
  if (state === 'due') return { note: t.dueBy(dueDay) }
  return { note: t.arrived(paidOn ?? dueDay), value: `${yuanShort(amount)} ${t.yuan}` }
}

/** The balance, large; then this month: whether the employer paid. */
export function Answer({ account, care }: { account: Account; care: boolean }) {
  const { account: t } = useTexts(texts)
  const { balance, thisMonth, stale, asOf, office } = account
  const { whole, cents } = yuanParts(balance)
  const label = stale ? t.balanceAt(asOf, now()) : t.balance
  useLiveLine('housing-fund', thisMonth && !stale ? lineOf(thisMonth, t) : undefined)
  return (
    <Card kind="lead">
      <Figure label={label} value={whole} cents={`.${cents}`} unit={t.yuan} />
      {thisMonth && (
        <View>
          <View className="rule" />
          <View className="pair">
            <View className="grow">
              <View className="t-strong">
                {thisMonth.state === 'late'
                  ? t.late(thisMonth.month)
                  : t[thisMonth.state](thisMonth.month, thisMonth.amount)}
              </View>
              {!care && thisMonth.state === 'paid' && (
                <View className="t-sub t-2">{t.split(thisMonth.employer, thisMonth.personal)}</View>
              )}
              {thisMonth.state === 'late' && <View className="t-sub t-2">{t.lateDo(office.phone)}</View>}
            </View>
            <Arrived month={thisMonth} />
          </View>
        </View>
      )}
    </Card>
  )
}
