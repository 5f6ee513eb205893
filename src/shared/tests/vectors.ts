import { vectorRule, type VectorRules } from '../../../server/testing/vectors'
import { addWorkingDays, deadlineInDays, isWorkingDay } from '../calendar'
import { count, day } from '../fields'
import { readIdNumber } from '../id-number'
import { object } from '../schema'
import { typicalCalendar } from './typical-calendar'

const calendar = typicalCalendar()
const after = object({ start: day('Does not count'), days: count('How many') })

export const vectors: VectorRules = {
  'id.validate': vectorRule(object({ id: { type: 'string' }, asOf: day('Today') }), ({ id, asOf }) =>
    readIdNumber(id, asOf),
  ),
  'calendar.isWorkday': vectorRule(object({ date: day('Asked about') }), ({ date }) => ({
    workday: isWorkingDay(calendar, date) ?? null,
  })),
  'calendar.addWorkingDays': vectorRule(after, ({ start, days }) => ({
    end: addWorkingDays(calendar, start, days) ?? null,
  })),
  'calendar.addNaturalDays': vectorRule(after, ({ start, days }) => ({
    end: deadlineInDays(calendar, start, days).day,
  })),
}
