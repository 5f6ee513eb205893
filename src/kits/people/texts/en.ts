import { fullDayText } from '../../../shared/day-texts'
import type { Relation } from '../../../shared/platform/people-types'
import type { PeopleTexts } from './zh'

/** Of other relations their name, as in Chinese: long words do not stand beside one. */
const called: Readonly<Partial<Record<Relation, string>>> = {
  mother: 'mother',
  father: 'father',
  wife: 'wife',
  husband: 'husband',
  daughter: 'daughter',
  son: 'son',
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
