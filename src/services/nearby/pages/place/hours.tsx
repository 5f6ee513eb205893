import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { holidayOn, isAnnounced, weekdayOf, type Calendar } from '../../../../shared/calendar'
import { addDays, dayOf } from '../../../../shared/days'
import { spansOn } from '../../../../shared/opening'
import { Card, Notice } from '../../../../ui'
import type { ShownPlace } from '../../contract/types'
import { texts } from '../../texts/zh'

const A_WEEK = 7
/** So long before a year begins it is said that its holidays are not announced. */
const SOON_DAYS = 45
const SATURDAY = 6

/** The week from today on, as the holidays have it; in care mode today and the weekend. */
export function HoursCard({
  place: { hours },
  calendar,
  care,
}: {
  place: ShownPlace
  calendar: Calendar
  care: boolean
}) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const today = dayOf(now())
  if (!hours) return null
  const days = Array.from({ length: A_WEEK }, (_, n) => addDays(today, n))
  const shown = days.filter((day, n) => !care || n === 0 || weekdayOf(day) >= SATURDAY)
  const soon = addDays(today, SOON_DAYS)
  return (
    <Card title={t.hours}>
      {shown.map((day) => {
        const spans = spansOn(hours, calendar, day)
        const holiday = holidayOn(calendar, day)?.name[language]
        return (
          <View key={day} className={day === today ? 'hour hour--today' : 'hour'}>
            <View className="grow">{t.day(weekdayOf(day), day === today, holiday)}</View>
            <View>{spans ? t.spans(spans) : t.notAnnounced}</View>
          </View>
        )
      })}
      {!care && hours.onHolidays !== 'usual' && !isAnnounced(calendar, soon) && (
        <View className="mt-3">
          <Notice>{t.newYear(Number(soon.slice(0, 4)))}</Notice>
        </View>
      )}
    </Card>
  )
}
