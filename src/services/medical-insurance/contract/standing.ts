import { amount, count, day, dueMonth, fen, month } from '../../../shared/fields'
import { ARRANGEMENTS } from '../../../shared/law/medical-cost'
import { list, object } from '../../../shared/schema'

const RELATIONS = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'other'] as const

const relative = object({
  name: { type: 'string', description: 'As the department has it, 30 characters at most' },
  relation: { enum: RELATIONS, description: 'What they are to the person asked about' },
})
const relatives = (description: string) => list(20, relative, { description })

/** What came, or should have come, for this month. */
export const thisMonth = object(
  {
    ...dueMonth,
    state: { enum: ['paid', 'due', 'late'], description: 'due: not late yet' },
    credited: amount('Into the personal account for it'),
    creditedOn: day('When'),
  },
  { optional: ['credited', 'creditedOn'] },
)

/** 个人账户, of 职工医保 alone. `opening` + `credited` − `spent` is `balance`, or the department counts otherwise. */
export const account = object({
  balance: fen('Now'),
  opening: fen('On 1 January'),
  credited: amount('Came in this year'),
  hospital: amount('Spent at hospitals this year'),
  pharmacy: amount('Spent at pharmacies this year'),
  family: amount('Spent by family this year, 共济'),
  monthly: list(12, object({ from: month('From'), amount: amount('A month') }), {
    description: 'What comes in a month, from which month of this year on; oldest first',
  }),
})

const usedOf = {
  deductible: amount('Covered cost that counted towards the deductible of the year'),
  paid: amount('What the fund has paid'),
  stays: count('Times in hospital', { maximum: 400 }),
} as const

/** What was used since 1 January of `year`; each has all three, so that either goes into the sum as it is. */
export const used = object({
  year: count('The year', { minimum: 2000, maximum: 2200 }),
  outpatient: object(usedOf),
  inpatient: object(usedOf),
})

/** Why insurance does not pay yet, and how it would sooner: 国办发〔2024〕38号. */
export const wait = object({
  paidOn: day('When the premium came'),
  months: count('To wait in all', { maximum: 120 }),
  fixed: count('Of them everybody’s', { maximum: 12 }),
  gapYears: list(60, count('A calendar year without insurance')),
  repaidYears: count('Of them paid for afterwards', { maximum: 60 }),
  atLeast: { type: 'boolean', description: 'Whether the 6 months that are least after a gap of 4 years decide' },
  from: day('First day on which insurance pays'),
  sooner: list(
    60,
    object({
      years: count('Gap years to repay', { minimum: 1, maximum: 60 }),
      amount: amount('What that costs'),
      months: count('To wait in all then', { maximum: 120 }),
      from: day('First day on which insurance pays then'),
      days: count('Days sooner'),
    }),
    { description: 'By repaying, what helps most first; none where nothing helps any more' },
  ),
})

/** A child not enrolled yet whose insurance can still reach back to its birth, or could have. */
export const newborn = object({
  birth: day('Born'),
  open: { type: 'boolean', description: 'False once the days are over: then one waits as others do' },
  lastDay: day('Last day to enrol so that it reaches back'),
  steps: list(
    3,
    object(
      {
        what: { enum: ['household', 'enrol', 'use'], description: '落户口, 参保, 能刷' },
        state: { enum: ['done', 'asks', 'now', 'waiting'], description: 'asks: waits for the parents' },
        on: day('When it was done, or is expected'),
      },
      { optional: ['on'] },
    ),
    { description: 'Where an application under way stands; none where nobody has applied' },
  ),
})

/** 异地备案. */
export const away = list(
  20,
  object(
    {
      place: { type: 'string', description: 'City or province, 40 characters at most' },
      arrangement: { enum: ARRANGEMENTS.slice(0, 2) },
      state: { enum: ['valid', 'ahead', 'ended'] },
      from: day('First day'),
      until: day('Last day; absent where it holds until it is taken back'),
    },
    { optional: ['until'] },
  ),
  { description: 'In force first, then to come, then ended within a year' },
)

/** 共济. */
export const sharing = object(
  {
    mine: relatives('Who may pay from the account of the person asked about'),
    theirs: relatives('From whose accounts this person may pay'),
  },
  { description: 'Named in the department’s register of shared accounts' },
)

export const elsewhere = list(
  10,
  object({
    place: { type: 'string', description: '40 characters at most' },
    scheme: { enum: ['employee', 'resident'] },
  }),
  { description: 'Other places where the same person is enrolled: only one insurance pays' },
)
