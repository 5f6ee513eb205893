import { list, object } from './schema'

/** Fields that many contracts and protocols have, each with its unit in the description. */
export const fen = (description: string) => ({ type: 'integer', description: `${description}, in fen` }) as const

/** Money that is never owed back: none or more. */
export const amount = (description: string) => ({ ...fen(description), minimum: 0 }) as const

/** How many: none or more unless it says otherwise. */
export const count = (description: string, limits: { readonly minimum?: number; readonly maximum?: number } = {}) =>
  ({ type: 'integer', minimum: 0, ...limits, description }) as const

export const day = (description: string) => ({ type: 'string', format: 'date', description }) as const

export const instant = (description: string) => ({ type: 'string', format: 'date-time', description }) as const

export const month = (description: string) =>
  ({ type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', description }) as const

export const basisPoints = (description: string) =>
  ({ type: 'integer', minimum: 0, description: `${description}, in 1/10000` }) as const

/** When the department gave an answer, and whether it is the last known one: every answer about a person has both. */
export const age = {
  asOf: instant('When the department gave this'),
  stale: { type: 'boolean', description: 'True when the department did not answer now and this is the last known' },
} as const

/** One text in both languages. */
export const localized = (description: string) =>
  object({ zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } }, { description })

/** Errors of every endpoint that asks a department of a city. */
export const departmentErrors = ['CITY_UNKNOWN', 'DEPARTMENT_DOWN', 'DEPARTMENT_REFUSED', 'DEPARTMENT_GARBLED'] as const

/** What an employer and a person pay for a month, and when it came. */
export const monthParts = {
  employer: fen("The employer's part"),
  personal: fen("The person's part"),
  paidOn: day('Day it arrived'),
} as const

/** A month that is to be paid, and until when. */
export const dueMonth = { month: month('The month'), dueDay: day('Last day to pay') } as const

/** Months past due and unpaid, as an answer has them. */
export const lateMonths = list(24, object(dueMonth), { description: 'Past due and unpaid, the oldest first' })

/** A month in which somebody alive can have paid. */
export const payableMonth = (description: string) =>
  ({ type: 'string', pattern: '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$', description }) as const

/** A month's bill, as a department has it. */
export const billed = {
  month: payableMonth('The month it is for'),
  dueDay: day('Last day to pay, rest days counted in'),
  paidOn: day('Day it arrived; absent while it is unpaid'),
} as const

/** Of every period of a city's figures: the day from which it holds, and whose word it is. */
export const inForce = {
  effectiveFrom: day('In force from'),
  source: {
    type: 'string',
    minLength: 1,
    description: 'Where the city says so, title and number of the notice; "typical" where it has yet to say',
  },
} as const

/**
 * A city's figures by period, as its settings have them.
 * @param items one period, with its `effectiveFrom` @param first day from which the typical ones hold
 */
export const periodsOf = <const Item>(items: Item, first: string) =>
  ({
    type: 'array',
    minItems: 1,
    description: 'Each holds from its effectiveFrom until the next one’s',
    default: [{ effectiveFrom: first, source: 'typical' }],
    items,
  }) as const
