import { daysBetween, dayOf } from '../../../shared/days'

const names = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六', '今天', '明天'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Today', 'Tomorrow'],
}

/** "今天", "明天", then the day of the week. */
export function nearDay(day: string, now: Date | string, language: 'zh' | 'en'): string {
  const ahead = daysBetween(dayOf(now), day)
  // 1970-01-04 was a Sunday
  const index = ahead === 0 || ahead === 1 ? 7 + ahead : daysBetween('1970-01-04', day) % 7
  return names[language][index] ?? day
}
