import { addDays, addMonthsToDay } from '../../src/shared/days'
import type { Kinship } from './relations'

const seenFrom: Readonly<Record<Kinship, readonly [female: Kinship, male: Kinship]>> = {
  mother: ['daughter', 'son'],
  father: ['daughter', 'son'],
  wife: ['wife', 'husband'],
  husband: ['wife', 'husband'],
  daughter: ['mother', 'father'],
  son: ['mother', 'father'],
  'mother-in-law': ['daughter-in-law', 'son-in-law'],
  'father-in-law': ['daughter-in-law', 'son-in-law'],
  'daughter-in-law': ['mother-in-law', 'father-in-law'],
  'son-in-law': ['mother-in-law', 'father-in-law'],
  grandmother: ['granddaughter', 'grandson'],
  grandfather: ['granddaughter', 'grandson'],
  granddaughter: ['grandmother', 'grandfather'],
  grandson: ['grandmother', 'grandfather'],
  other: ['other', 'other'],
}

/** What I am to them, where they are `theyAre` to me. @param sex mine */
export const iAm = (theyAre: Kinship, sex: 'male' | 'female'): Kinship => seenFrom[theyAre][sex === 'female' ? 0 : 1]

const GROWN_MONTHS = 18 * 12

/**
 * The last day on which a guardian acts: the day before the child is 18 (民法典 17). Born on 29 February, the birthday is the
 * last day of that month (202).
 */
export const lastDayOfChildhood = (birth: string): string => addDays(addMonthsToDay(birth, GROWN_MONTHS), -1)
