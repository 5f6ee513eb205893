import { fullDayText } from '../../../shared/day-texts'
import type { PeopleTexts } from './zh'

export const en: PeopleTexts = {
  acting: (who) => `For ${who}`,
  until: (name, day) => `${name}, until ${fullDayText(day, 'en')}`,
  own: (who) => `This is about you, not ${who}`,
  change: 'Change',
  mine: 'See mine',
}
