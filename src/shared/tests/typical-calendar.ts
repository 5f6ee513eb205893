import fs from 'node:fs'
import path from 'node:path'
import { calendarOf, type Calendar, type CalendarYear } from '../calendar'

const folder = path.resolve(__dirname, '../../../config/cities/typical/calendar')

/** The years that the project brings along. */
export const typicalYears = (): CalendarYear[] =>
  fs
    .readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as CalendarYear)

export const typicalCalendar = (): Calendar => calendarOf(typicalYears())
