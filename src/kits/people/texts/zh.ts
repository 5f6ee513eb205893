import type { Texts } from '../../../core/text'
import { fullDayText } from '../../../shared/day-texts'

const zh = {
  acting: (who: string) => `替 ${who} 办`,
  until: (name: string, day: string) => `${name}，到 ${fullDayText(day, 'zh')}`,
  own: (who: string) => `这里是你自己的，不是${who}的`,
  change: '换人',
  mine: '看我自己的',
}

export type PeopleTexts = typeof zh
export const texts: Texts<PeopleTexts> = { zh, en: 'people' }
