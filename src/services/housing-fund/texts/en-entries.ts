import { monthText } from '../../../shared/day-texts'
import type { entries as zh } from './zh-entries'

export const entries: typeof zh = {
  title: 'Entries',
  year: (year) => year,
  older: 'Older',
  end: (day) => `That is all, back to ${monthText(day.slice(0, 7), 'en')}`,
  none: 'No entries yet',
  noneText: 'The first deposit will show here.',
  failed: 'That failed, tap to try again',
}
