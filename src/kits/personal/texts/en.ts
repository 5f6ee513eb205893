import { momentText } from '../../../shared/day-texts'
import type { PersonalTexts } from './zh'

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const en: PersonalTexts = {
  slow: (who) => `${sentence(who)} is slow, a few seconds more.`,
  stale: (asOf, now, who) =>
    `This is as of ${momentText(asOf, now, 'en')}. ${sentence(who)} has sent nothing newer; it will update.`,
  offline: (asOf, now) => `Your phone is offline. This was kept ${momentText(asOf, now, 'en')}.`,
  retryNow: 'Try now',
  again: 'Look again',
  againNote: 'If it is new, it may be here by now',
  find: 'Search in other words',
  findNote: 'Perhaps it is something else',
  city: (name) => `Look in ${name}`,
  cityNote: 'What was done there is kept there',
  otherCity: 'Look in another city',
  foot: (name, asOf, now) => `${name}, as of ${momentText(asOf, now, 'en')}`,
}
