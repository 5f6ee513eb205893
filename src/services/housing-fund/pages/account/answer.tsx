import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLiveLine, type LiveLine } from '../../../../core/live-line'
import { dayOf, daysBetween } from '../../../../shared/days'
import { yuanParts, yuanShort } from '../../../../shared/money'
import { useTexts } from '../../../../core/text'
import { Card, Figure, Tag } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { Account, ThisMonth } from '../../contract/types'
import { unpaidMonths, type Unpaid } from '../../rules/unpaid'

function Arrived({ month: { state, paidOn, dueDay }, oldest }: { month: ThisMonth; oldest: Unpaid | undefined }) {
  const { account: t } = useTexts(texts)
  if (oldest) return <Tag tone="bad">{t.lateBy(daysBetween(oldest.dueDay, dayOf(now())))}</Tag>
  if (state === 'paid') return <Tag tone="ok">{t.arrived(paidOn ?? dueDay)}</Tag>
  if (state === 'due') return <Tag tone="plain">{t.dueBy(dueDay)}</Tag>
  return null
}

/** On home: what came this month, or that it has not come. */
const lineOf = (
  { state, paidOn, dueDay, amount }: ThisMonth,
  unpaid: readonly string[],
  t: typeof texts.zh.account,
): LiveLine => {
  if (unpaid.length > 0) return { note: t.lateMonths(unpaid) }
  if (state === 'due') return { note: t.dueBy(dueDay) }
  return { note: t.arrived(paidOn ?? dueDay), value: `${yuanShort(amount)} ${t.yuan}` }
}

/** The balance, large; then this month: whether the employer paid. */
export function Answer({ account, care }: { account: Account; care: boolean }) {
  const { account: t } = useTexts(texts)
  const { balance, thisMonth, stale, asOf } = account
  const unpaid = unpaidMonths(account.deposits, thisMonth)
  const months = unpaid.map(({ month }) => month)
  const { whole, cents } = yuanParts(balance)
  const label = stale ? t.balanceAt(asOf, now()) : t.balance
  useLiveLine('housing-fund', thisMonth && !stale ? lineOf(thisMonth, months, t) : undefined)
  return (
    <Card kind="lead">
      <Figure label={label} value={whole} cents={`.${cents}`} unit={t.yuan} />
      {thisMonth && (
        <View>
          <View className="rule" />
          <View className="pair">
            <View className="grow">
              <View className="t-strong">
                {months.length > 0 || thisMonth.state === 'late'
                  ? t.lateMonths(months)
                  : t[thisMonth.state](thisMonth.month, thisMonth.amount)}
              </View>
              {!care && months.length === 0 && thisMonth.state === 'paid' && (
                <View className="t-sub t-2">{t.split(thisMonth.employer, thisMonth.personal)}</View>
              )}
            </View>
            <Arrived month={thisMonth} oldest={unpaid[0]} />
          </View>
        </View>
      )}
    </Card>
  )
}
