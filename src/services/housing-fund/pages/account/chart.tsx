import { monthText } from '../../../../shared/day-texts'
import { yuanShort } from '../../../../shared/money'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Bars, Card, PlotKey } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { Deposit } from '../../contract/types'

/** What was paid in each of the last 24 months: steps when the wage rose, gaps where nobody paid. */
export function Chart({ deposits }: { deposits: readonly Deposit[] }) {
  const { account: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const paid = deposits.filter(({ amount }) => amount > 0)
  const gaps = deposits.filter(({ amount }) => amount === 0)
  const [gap] = gaps
  return (
    <Card
      title={t.chart(deposits.length)}
      note={t.chartNote(
        paid.length,
        paid.reduce((sum, { amount }) => sum + amount, 0),
      )}
    >
      <Bars
        bars={deposits.map(({ amount }) => ({ value: amount, gap: amount === 0 }))}
        written={yuanShort}
        from={monthText(deposits[0]?.month ?? '', language)}
        to={monthText(deposits[deposits.length - 1]?.month ?? '', language)}
        label={t.chartLabel(deposits)}
      />
      {gap && <PlotKey>{gaps.length === 1 ? t.gap(gap.month, gap.note) : t.gaps(gaps.length)}</PlotKey>}
    </Card>
  )
}
