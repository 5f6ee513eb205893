import { momentText } from './day-texts'
import { dayOf, timeOf } from './days'

/** "17:00" today, "明天 08:30" on another day. */
export const whenText = (instant: string, now: Date, language: 'zh' | 'en'): string =>
  dayOf(instant) === dayOf(now) ? timeOf(instant) : momentText(instant, now, language)
