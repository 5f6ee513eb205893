import type { Responses } from '../../../shared/contract'
import { day } from '../../../shared/fields'
import { object } from '../../../shared/schema'
import type { contract } from './endpoints'

const text = { type: 'string', minLength: 1 } as const
const reminder = object({
  event: text,
  step: text,
  on: day('When it is sent'),
  due: day('The last day of the step'),
})

const hukou = { event: 'newborn', step: 'hukou-newborn', on: '2026-12-01', due: '2026-12-03' } as const

export const responses = {
  remind: {
    summary: 'Send one message on a day, in place of the one asked for before of the same life event',
    response: reminder,
    errors: ['CITY_UNKNOWN', 'NOT_FOUND', 'REMINDER_DAY_UNFIT'],
    examples: { default: hukou },
  },
  reminders: {
    summary: 'The reminders I have asked for and not had',
    response: object({ reminders: { type: 'array', maxItems: 50, items: reminder } }),
    errors: ['CITY_UNKNOWN'],
    examples: { default: { reminders: [hukou] }, none: { reminders: [] } },
  },
  forget: {
    summary: 'Do not remind me of this life event',
    response: object({}),
    errors: ['CITY_UNKNOWN'],
    examples: { default: {} },
  },
} as const satisfies Responses<typeof contract>
