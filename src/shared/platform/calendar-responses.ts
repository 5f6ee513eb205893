import type { Described } from '../contract'
import { day, localized } from '../fields'
import { object } from '../schema'

const days = (description: string, maxItems: number) =>
  ({ type: 'array', maxItems, uniqueItems: true, description, items: { type: 'string', format: 'date' } }) as const

/** One year of the calendar as files, the database and phones have it: a city's own, or the whole country's. */
export const calendarYear = object({
  year: { type: 'integer', minimum: 2000, maximum: 2100, description: 'That the notice is of' },
  source: object(
    {
      name: { type: 'string', minLength: 1, maxLength: 200, description: 'The notice' },
      url: { type: 'string', pattern: '^https?://[!-~]{3,300}$' },
      checkedOn: day('When somebody held this against the notice'),
    },
    { optional: ['url'] },
  ),
  off: {
    type: 'array',
    minItems: 1,
    maxItems: 20,
    description: 'Holidays, first and last day',
    items: object({ name: localized('Of the holiday'), from: day('First day off'), to: day('Last day off') }),
  },
  work: days('Rest days that are worked instead', 30),
  statutory: days('Days off by law', 20),
})

export const calendar = {
  summary: 'Holidays and worked rest days of the years whose notice is known',
  // What was imported reaches phones as soon as it reaches servers
  sameForAll: { seconds: 60 },
  response: object({ years: { type: 'array', maxItems: 20, items: calendarYear } }),
  errors: ['CITY_UNKNOWN'],
  examples: {
    default: {
      years: [
        {
          year: 2026,
          source: { name: '国务院办公厅关于2026年部分节假日安排的通知', checkedOn: '2026-11-26' },
          off: [
            { name: { zh: '元旦', en: 'New Year' }, from: '2026-01-01', to: '2026-01-03' },
            { name: { zh: '国庆节', en: 'National Day' }, from: '2026-10-01', to: '2026-10-07' },
          ],
          work: ['2026-01-04', '2026-10-10'],
          statutory: ['2026-01-01', '2026-10-01', '2026-10-02', '2026-10-03'],
        },
      ],
    },
    unannounced: { years: [] },
  },
} as const satisfies Described
