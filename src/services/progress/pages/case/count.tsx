import { useTexts } from '../../../../core/text'
import { Card, DayStrip } from '../../../../ui'
import type { Case } from '../../contract/types'
import { texts } from '../../texts/zh'

/** The promise day by day: which of them count, which are rest, which are late. */
export function Count({ of: { strip, promise, on } }: { of: Case }) {
  const { single: t } = useTexts(texts)
  if (!strip || strip.length === 0 || !promise?.workingDays) return null
  const spoken = strip.map(({ on: day, is, number = 0 }) => t.spoken[is](day, number)).join(t.comma)
  const days = strip.map(({ on: day, is, number = 0 }) => {
    const look = is === 'rest' || is === 'late' ? is : is === 'counted' && day === promise.by ? 'due' : undefined
    return {
      name: day === on ? t.today : t.weekday(day),
      date: Number(day.slice(8)),
      says: { start: t.start, counted: String(number), rest: t.rest, late: t.lateDay(number) }[is],
      ...(look ? ({ look } as const) : {}),
    }
  })
  return (
    <Card title={t.counting(promise.workingDays)} note={t.countingNote}>
      <DayStrip days={days} label={spoken} />
    </Card>
  )
}
