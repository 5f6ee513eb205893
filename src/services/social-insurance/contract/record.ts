import { office } from '../../../kits/office/contract/office'
import { age, count, dueMonth, fen, lateMonths, month, monthParts } from '../../../shared/fields'
import { list, object } from '../../../shared/schema'
import { period } from '../city'

/** What is known of a person without the department: enough for the date of retirement. */
export const basis = object(
  {
    birth: month('Month of birth'),
    sex: { enum: ['male', 'female'] },
    figures: period,
    office,
  },
  { description: "From the id number, with the city's figures of the day" },
)

export const INSURANCES = ['pension', 'medical', 'unemployment', 'injury', 'maternity'] as const

/** How a month stands: due is not late yet; before is earlier than the first payment. */
export const monthState = { enum: ['paid', 'due', 'late', 'gap', 'before'] } as const

const insurance = object({
  kind: { enum: INSURANCES },
  months: count('Months paid in all', { maximum: 1600 }),
  recent: list(24, monthState, { minItems: 24, description: 'The last 24 months to this one, oldest first' }),
})

const thisMonth = object(
  {
    ...dueMonth,
    state: { enum: ['paid', 'due', 'late'] },
    ...monthParts,
  },
  { optional: ['paidOn'] },
)

const gap = object({ from: month('First'), to: month('Last'), note: { type: 'string' } }, { optional: ['note'] })

const pension = object({
  months: count('Months that count here, deemed ones with them', { maximum: 2200 }),
  deemed: count('视同缴费: months before accounts began that count as paid', { maximum: 1200 }),
  since: month('First month paid'),
  lastPaid: month('Last month paid'),
  balance: fen('The account'),
  monthly: fen('What a month adds to the account now'),
  index: count('平均缴费指数, in 1/10000', { maximum: 50000 }),
})

const benefit = object({
  amount: fen('Pension a month'),
  payDay: count('Day of the month it is paid', { minimum: 1, maximum: 31 }),
  since: month('First month drawn'),
})

/** The whole first screen in one answer; the other two pages reckon from it. */
export const record = object(
  {
    status: {
      enum: ['none', 'paying', 'stopped', 'drawing'],
      description: 'none: nothing was ever paid here; stopped: nobody pays now; drawing: a pension is paid out',
    },
    ...age,
    payer: { enum: ['employer', 'self'], description: 'Who pays now' },
    insurances: list(5, insurance, { description: 'Those ever paid, in the usual order' }),
    thisMonth,
    late: lateMonths,
    gaps: list(12, gap, { description: 'Of pension insurance, in the last 24 months' }),
    pension,
    benefit,
    elsewhere: list(20, object({ place: { type: 'string' }, months: count('Months', { maximum: 1200 }) }), {
      description: 'Pension insurance paid in other places and not brought here yet',
    }),
    basis,
  },
  { optional: ['payer', 'thisMonth', 'pension', 'benefit'] },
)
