import { office } from '../../../kits/office/contract/office'
import type { Responses } from '../../../shared/contract'
import { age, count, day, instant } from '../../../shared/fields'
import { object } from '../../../shared/schema'
import type { contract } from './endpoints'
import { examples } from './examples'
import { begun, detail, found, row } from './fields'

const rows = (description: string) => ({ type: 'array', maxItems: 100, items: row, description }) as const

const silent = object(
  {
    name: { type: 'string', description: 'Which department' },
    heardAt: instant('When it last told us something; absent where it never has'),
  },
  { optional: ['heardAt'] },
)

export const responses = {
  cases: {
    summary: 'Everything under way or waiting for somebody, across departments and our own services, most urgent first',
    data: { zh: '正在办的事', en: 'What is under way' },
    response: object(
      {
        ...age,
        on: day('Today, for which everything is reckoned'),
        yours: rows('Waits for the resident: by its last day, the oldest first; then those without'),
        theirs: rows('The department has it: the latest first, then by the promised day; then those without'),
        begun: {
          type: 'array',
          maxItems: 20,
          items: begun,
          description: 'In services of ours, newest first; nothing of it for whoever acts for somebody',
        },
        over: object(
          { count: count('Ended in the last three months'), cases: { ...rows('Newest first'), maxItems: 20 } },
          { description: 'Of the last three months' },
        ),
        late: count('How many of theirs are late'),
        departments: object({
          count: count('That tell us of their cases'),
          silent: {
            type: 'array',
            maxItems: 60,
            items: silent,
            description: 'Those that have not for a day: not whole',
          },
        }),
        office: office,
      },
      {},
    ),
    errors: ['CITY_UNKNOWN'],
    examples: examples.cases,
  },
  case: {
    summary: 'One case: its steps, the promised day and how it is counted, who has it, what to do',
    data: { zh: '一件事办到哪了', en: 'How far one matter is' },
    response: object(
      { ...detail.properties, office: office },
      { optional: ['promise', 'endedOn', 'asked', 'strip', 'outcome'] },
    ),
    errors: ['CITY_UNKNOWN', 'PROGRESS_NO_SUCH_CASE'],
    examples: examples.case,
  },
  find: {
    summary: 'How far a case is, by its number and four digits; wrong and unknown are answered alike',
    response: found,
    errors: ['CITY_UNKNOWN', 'PROGRESS_NOT_MATCHED', 'PROGRESS_TOO_MANY_TRIES'],
    examples: examples.find,
  },
} as const satisfies Responses<typeof contract>
