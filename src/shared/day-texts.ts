import { addDays, dayOf, timeOf } from './days'

type Language = 'zh' | 'en'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const NEAR = { zh: ['昨天', '今天', '明天'], en: ['yesterday', 'today', 'tomorrow'] }

const year = (text: string): string => String(Number(text.slice(0, 4)))
const dayNumber = (day: string): number => Number(day.slice(8, 10))
const englishMonth = (text: string): string => MONTHS[monthNumber(text) - 1] ?? ''

/** 11 of a day or month in November. */
export const monthNumber = (text: string): number => Number(text.slice(5, 7))

/** "11 月" or "Nov", to stand in a sentence about this year. */
export const monthName = (text: string, language: Language): string =>
  language === 'zh' ? `${monthNumber(text)} 月` : englishMonth(text)

/** "11月16日", "16 Nov". */
export const dayText = (day: string, language: Language): string =>
  language === 'zh' ? `${monthNumber(day)}月${dayNumber(day)}日` : `${dayNumber(day)} ${englishMonth(day)}`

/** "2026年7月1日", "1 Jul 2026". */
export const fullDayText = (day: string, language: Language): string =>
  language === 'zh' ? `${year(day)}年${dayText(day, 'zh')}` : `${dayText(day, 'en')} ${year(day)}`

/** "16日", "16 Nov": where the month has just been said. */
export const shortDayText = (day: string, language: Language): string =>
  language === 'zh' ? `${dayNumber(day)}日` : dayText(day, 'en')

/** "2025年9月", "Sep 2025". */
export const monthText = (month: string, language: Language): string =>
  language === 'zh' ? `${year(month)}年${monthNumber(month)}月` : `${englishMonth(month)} ${year(month)}`

const counted = (count: number, unit: string): string => `${count}\u00a0${unit}${count === 1 ? '' : 's'}`

/** 170 months are "14 年 2 个月", "14 years 2 months"; none are "0 个月". A number stays on the line of its measure. */
export const durationText = (months: number, language: Language): string => {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const parts =
    language === 'zh' ? [`${years}\u00a0年`, `${rest}\u00a0个月`] : [counted(years, 'year'), counted(rest, 'month')]
  return parts.filter((_, part) => (part === 0 ? years > 0 : rest > 0 || years === 0)).join(' ')
}

/** A day as seen from `today`: with its year only where that is another one. */
export const dayFrom = (day: string, today: string, language: Language): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayText(day, language) : fullDayText(day, language)

/** "今天 09:20", "昨天 18:40", "11月16日 09:20", "2025年9月1日 09:20". */
export const momentText = (instant: Date | string, now: Date | string, language: Language): string => {
  const [day, today] = [dayOf(instant), dayOf(now)]
  const near = NEAR[language].find((_, i) => addDays(today, i - 1) === day)
  return `${near ?? dayFrom(day, today, language)} ${timeOf(instant)}`
}
