import { fullDayText } from '../../../shared/day-texts'

/** What the message says; WeChat gives a field 20 characters. */
export const texts = {
  due: (day: string) => fullDayText(day, 'zh'),
  left: (days: number) => (days === 0 ? '今天是最后一天，点开看带什么' : `还有 ${days} 天，点开看带什么`),
}
