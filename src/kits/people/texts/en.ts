import { fullDayText } from '../../../shared/day-texts'
import type { Relation } from '../../../shared/platform/people-types'
import type { PeopleTexts } from './zh'

const called: Readonly<Record<Relation, string>> = {
  mother: 'mother',
  father: 'father',
  wife: 'wife',
  husband: 'husband',
  daughter: 'daughter',
  son: 'son',
  'mother-in-law': 'mother-in-law',
  'father-in-law': 'father-in-law',
  'daughter-in-law': 'daughter-in-law',
  'son-in-law': 'son-in-law',
  grandmother: 'grandmother',
  grandfather: 'grandfather',
  granddaughter: 'granddaughter',
  grandson: 'grandson',
  other: '',
}

export const en: PeopleTexts = {
  called: (relation, name) => (called[relation] ? `your ${called[relation]}` : name),
  whole: (relation, name) => (called[relation] ? `${name}, your ${called[relation]}` : name),
  mark: (_, name) => name.slice(-1),
  acting: (who) => `For ${who}`,
  until: (name, day) => `${name}, until ${fullDayText(day, 'en')}`,
  own: (who) => `This is about you, not ${who}`,
  change: 'Change',
}
