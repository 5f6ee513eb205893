import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLiveLine } from '../../../../core/live-line'
import { addMonths, dayOf, monthOf, monthsBetween } from '../../../../shared/days'
import { useTexts } from '../../../../core/text'
import { Card, Figure, Tag } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'
import { useOutlook } from '../use-outlook'

/** Years and months of pension insurance, large; what that means for retiring; then this month. */
export function Answer({ record }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const outlook = useOutlook(record.basis, record)
  const { pension, status, stale, asOf, thisMonth } = record
  const months = pension?.months ?? 0
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const stoppedIn = status === 'stopped' && pension && addMonths(pension.lastPaid, 1)
  const label = stale ? t.totalAt(asOf, now()) : stoppedIn ? t.stopped : t.total
  const missing = outlook?.years.missing
  useLiveLine('social-insurance', stale ? undefined : { note: stoppedIn ? t.stopped : t.total, value: t.time(months) })
  return (
    <Card kind="lead">
      {years > 0 ? (
        <Figure
          label={label}
          value={String(years)}
          unit={t.year}
          more={rest > 0 ? { value: String(rest), unit: t.months } : undefined}
        />
      ) : (
        <Figure label={label} value={String(rest)} unit={t.months} />
      )}
      {stoppedIn ? (
        <View className="t-sub t-2 mt-1">
          {t.stoppedText(stoppedIn, monthsBetween(stoppedIn, monthOf(asOf)) + 1, dayOf(asOf))}
        </View>
      ) : (
        missing !== undefined && <View className="t-sub t-2 mt-1">{missing > 0 ? t.more(missing) : t.enough}</View>
      )}
      {pension && pension.deemed > 0 && <View className="t-sub t-2">{t.deemed(pension.deemed)}</View>}
      {thisMonth && <ThisMonth month={thisMonth} />}
    </Card>
  )
}

function ThisMonth({ month }: { month: NonNullable<SocialRecord['thisMonth']> }) {
  const { record: t } = useTexts(texts)
  const { state, employer, personal, paidOn, dueDay } = month
  return (
    <View>
      <View className="rule" />
      <View className="pair">
        <View className="grow">
          <View className="t-strong">{state === 'paid' ? t.paid(month.month) : t.due(month.month)}</View>
          <View className="t-sub t-2">{t.split(employer, personal)}</View>
        </View>
        {state === 'paid' ? (
          <Tag tone="ok">{t.arrived(paidOn ?? dueDay)}</Tag>
        ) : (
          <Tag tone="plain">{t.dueBy(dueDay)}</Tag>
        )}
      </View>
    </View>
  )
}
