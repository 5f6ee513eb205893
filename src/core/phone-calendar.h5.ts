import { ask, type Outcome } from './device'
import { addDays, millisOf } from '../shared/days'
import { now } from './clock'
import type { CalendarDay } from './phone-calendar'

/** From midnight of a whole day back to nine in the morning, so many days before. */
const hoursBefore = (days: number) => days * 24 - 9

const midnight = (day: string) => ({ date: new Date(millisOf(`${day}T00:00:00Z`)), type: 'DATE' as const })

async function fileOf(days: readonly CalendarDay[]): Promise<string> {
  const { generateIcsCalendar } = await import('ts-ics')
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Jinban//Life events//ZH',
    events: days.map(({ id, title, day, ahead, note }) => ({
      uid: `${id}@jinban`,
      stamp: { date: now() },
      summary: title,
      description: note,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      alarms: [
        {
          action: 'DISPLAY',
          description: title,
          trigger: { type: 'relative', value: { before: true, hours: hoursBefore(Math.max(1, ahead)) } },
        },
      ],
    })),
  })
}

/** WeChat's own browser takes no file. */
const takesFiles = () => !/MicroMessenger/i.test(navigator.userAgent)

/** A calendar file with all of these days, for the phone to open; what makes it is fetched now. */
export async function keepInCalendar(days: readonly CalendarDay[]): Promise<Outcome> {
  if (!takesFiles()) return 'impossible'
  return ask(async () => {
    const url = URL.createObjectURL(new Blob([await fileOf(days)], { type: 'text/calendar' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'jinban.ics'
    link.click()
    // A browser takes the file after the tap has ended
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  })
}
