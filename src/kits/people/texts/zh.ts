import type { Texts } from '../../../core/text'
import { fullDayText } from '../../../shared/day-texts'
import type { Relation } from '../../../shared/platform/people-types'

/** What one calls them; of a relation that has several words, their name. */
const called: Readonly<Partial<Record<Relation, string>>> = {
  mother: '妈妈',
  father: '爸爸',
  wife: '妻子',
  husband: '丈夫',
  daughter: '女儿',
  son: '儿子',
  'daughter-in-law': '儿媳',
  'son-in-law': '女婿',
}

const zh = {
  called: (relation: Relation, name: string) => called[relation] ?? name,
  /** Both, where they differ: 妈妈 赵桂兰. */
  whole: (relation: Relation, name: string) => `${called[relation] ?? ''} ${name}`.trim(),
  /** What stands for them in one letter: 妈; of others their name's last, which people are called by. */
  mark: (relation: Relation, name: string) =>
    /^(mother|father)$/.test(relation) ? (called[relation] ?? name) : name.slice(-1),
  acting: (who: string) => `替 ${who} 办`,
  until: (name: string, day: string) => `${name}，到 ${fullDayText(day, 'zh')}`,
  own: (who: string) => `这里是你自己的，不是${who}的`,
  change: '换人',
}

export type PeopleTexts = typeof zh
export const texts: Texts<PeopleTexts> = { zh, en: 'people' }
