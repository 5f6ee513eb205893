import { calendarOf } from '../src/shared/calendar'
import { yearsInFiles } from '../server/calendar/calendars'
import { citiesDir } from './cities'

/** The holidays that every department of the world keeps. */
export const calendar = calendarOf(yearsInFiles(citiesDir, 'typical'))
