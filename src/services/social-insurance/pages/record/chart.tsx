import { View } from '@tarojs/components'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { addMonths, monthOf } from '../../../../shared/days'
import { monthText } from '../../../../shared/day-texts'
import { Card, Months, PlotKey } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'

/** Each insurance with its months in all and the last 24 of them; maternity stands with medical where it goes with it. */
export function Chart({ record: { insurances, gaps, late, asOf } }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const monthsOf = (kind: string) => insurances.find((one) => one.kind === kind)?.months
  const together = monthsOf('medical') === monthsOf('maternity')
  const rows = insurances.filter(({ kind }) => kind !== 'maternity' || !together)
  const last = monthOf(asOf)
  return (
    <Card title={t.chart} note={t.chartNote}>
      {rows.map((row, index) => {
        const name = row.kind === 'medical' && together ? t.withMaternity : t.kinds[row.kind]
        return (
          <View key={row.kind} className={index === 0 ? 'insurance insurance--first' : 'insurance'}>
            <View className="row row--base">
              <View className="grow">{name}</View>
              <View className="amount">{t.time(row.months)}</View>
            </View>
            <Months states={row.recent} label={t.monthsLabel(name, row)} />
          </View>
        )
      })}
      <View className="bars-axis">
        <View>{monthText(addMonths(last, -23), language)}</View>
        <View>{monthText(last, language)}</View>
      </View>
      {gaps.length > 0 && <PlotKey>{t.gaps(gaps)}</PlotKey>}
      {late.length > 0 && <PlotKey mark="late">{t.lateKey(late.map(({ month }) => month))}</PlotKey>}
    </Card>
  )
}
