import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { surchargeOf } from '../../../../shared/law/surcharge'
import { Card } from '../../../../ui'
import { a11y } from '../../../../ui/a11y'
import type { Violation } from '../../contract/types'
import { growthOf } from '../../rules/growth'
import { texts } from '../../texts/zh'

const percent = (part: number, whole: number) => `height:${Math.round((part / whole) * 1000) / 10}%`
/** Of the plot's height, for the figure on top of the highest bar. */
const ROOM = 0.8

/** What it comes to by days late, the fine and what is added on top of it; grows no more where it is capped. */
export function GrowthCard({ one: { state, fine, by, on, ifToday, decision } }: { one: Violation }) {
  const { one: t } = useTexts(texts)
  if (fine === 0) return null
  if (decision?.pausedSince) return <Card title={t.paused(decision.pausedSince, on)} />
  const bars = growthOf(fine, state === 'overdue' ? decision?.countedDays : undefined)
  const [perDay, most] = [surchargeOf(fine, 1), fine * 2]
  const due = ifToday?.dueOn ?? by
  const title =
    state === 'overdue'
      ? t.growthRate(perDay, most)
      : state === 'waiting' && due
        ? t.growthToday(due, on)
        : t.growthDue(due ?? on, on)
  const cap = state === 'overdue' ? t.growthCap(decision?.capOn, on) : undefined
  const [base, added] = t.growthKeys(fine, perDay)
  return (
    <Card title={title} note={t.growthNote}>
      <View className="growth" {...a11y({ role: 'img', label: t.growthLabel(bars) })}>
        {bars.map(({ days, added: more, total, isToday }) => (
          <View key={days} className={isToday ? 'growth-bar growth-bar--now' : 'growth-bar'}>
            <View className="growth-top">{t.bare(total)}</View>
            {more > 0 && <View className="growth-add" style={percent(more * ROOM, most)} />}
            <View className="growth-base" style={percent(fine * ROOM, most)} />
          </View>
        ))}
      </View>
      <View className="growth-axis" {...a11y({ hidden: true })}>
        {bars.map(({ days, isToday }) => (
          <View key={days} className={isToday ? 'growth-day growth-day--now' : 'growth-day'}>
            {isToday ? t.today : days === 0 ? t.onTime : days}
          </View>
        ))}
      </View>
      <View className="keys mt-2">
        <View className="row key-item">
          <View className="key key--p" />
          {base}
        </View>
        <View className="row key-item">
          <View className="key key--w" />
          {added}
        </View>
        {cap && <View className="key-item">{cap}</View>}
      </View>
    </Card>
  )
}
