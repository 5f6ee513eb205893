import { billed, count, fen, payableMonth as month } from '../../../shared/fields'
import { list } from '../../../shared/schema'

/**
 * What we ask the social insurance centre (社保中心) over HTTP; a city's adapter answers it from its own system, medical
 * and maternity insurance too where another office keeps them. Every call is a POST with a JSON body, signed as
 * docs/deploy.md describes.
 */
const span = {
  type: 'object',
  required: ['from', 'to'],
  properties: { from: month('First'), to: month('Last') },
} as const

const bill = {
  type: 'object',
  required: ['month', 'dueDay', 'employer', 'personal'],
  properties: {
    ...billed,
    employer: fen("The employer's part, 0 for somebody who pays alone"),
    personal: fen("The person's part"),
  },
} as const

const account = {
  type: 'object',
  required: ['balance', 'monthly', 'index', 'deemed'],
  properties: {
    balance: { ...fen('The pension account'), minimum: 0, maximum: 300000000 },
    monthly: { ...fen('What a month adds to it now'), minimum: 0, maximum: 1000000 },
    index: count('平均缴费指数, in 1/10000', { maximum: 50000 }),
    deemed: count('视同缴费, in months', { maximum: 600 }),
  },
} as const

const insurance = {
  type: 'object',
  required: ['kind', 'paid'],
  properties: {
    kind: {
      type: 'string',
      description: 'pension, medical, unemployment, injury or maternity; others are left out',
    },
    paid: list(200, span, { description: 'Months paid, as spans in any order' }),
  },
} as const

const gap = {
  ...span,
  properties: { ...span.properties, note: { type: 'string', description: 'The first 60 characters are shown' } },
} as const

const elsewhere = {
  type: 'object',
  required: ['place', 'months'],
  properties: {
    place: { type: 'string', minLength: 1, description: 'The first 40 characters are shown' },
    months: count('Months', { maximum: 600 }),
  },
} as const

export const protocol = {
  records: {
    path: '/social-insurance/records/query',
    summary: 'What was paid for one person, by insurance, and what is owed; nothing for whoever is not known',
    request: {
      type: 'object',
      required: ['name', 'idNumber'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 60 },
        idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
      },
    },
    response: {
      type: 'object',
      required: ['insurances', 'bills', 'gaps', 'elsewhere'],
      properties: {
        payer: { enum: ['employer', 'self'], description: 'Who pays now; absent where nobody does' },
        insurances: list(20, insurance),
        bills: list(24, bill, { description: "This month's, and every unpaid one" }),
        gaps: list(50, gap, {
          description: 'Why nobody paid pension insurance in some months, where the centre knows',
        }),
        account,
        elsewhere: list(20, elsewhere, { description: 'Pension insurance in other places that was not brought here' }),
        benefit: {
          type: 'object',
          required: ['amount', 'payDay', 'since'],
          properties: {
            amount: { ...fen('Pension a month'), minimum: 0, maximum: 100000000 },
            payDay: count('Day of the month it is paid; the last day where a month is shorter', {
              minimum: 1,
              maximum: 31,
            }),
            since: month('First month drawn'),
          },
        },
      },
    },
  },
} as const
