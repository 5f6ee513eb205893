import { office } from '../../kits/office/contract/office'
import { amount, basisPoints, count, inForce, periodsOf } from '../../shared/fields'
import { GROUPS, TIERS } from '../../shared/law/medical-cost'
import { list, object } from '../../shared/schema'
import { typicalPlans } from './contract/plans'

const most = 1_000_000_000
const ratio = (description: string) => ({ ...basisPoints(description), maximum: 10000 }) as const
const yearDay = (description: string) =>
  ({ type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]|30|31)$', description }) as const

const tier = object(
  {
    tier: { enum: TIERS },
    deductible: { ...amount('起付线: outpatient a year, inpatient a stay'), maximum: most },
    again: { ...amount('Inpatient: that of later stays in a year, where it is another'), maximum: most },
    bands: list(
      6,
      object({
        from: { ...amount('Covered cost of the bill from which the rate holds'), maximum: most },
        ratio: ratio('What the fund pays'),
      }),
      { minItems: 1, description: 'Rising; the first begins at 0' },
    ),
  },
  { optional: ['again'] },
)

const care = object(
  {
    source: inForce.source,
    cap: { ...amount('封顶: most that the fund pays in a year; absent where there is no cap'), maximum: most },
    tiers: list(4, tier, { minItems: 1, description: 'A tier that is not here is not paid for' }),
  },
  { optional: ['cap'] },
)

const plan = object(
  {
    group: { enum: GROUPS, description: '在职, 退休 (both 职工医保), 居民' },
    fromAge: count('Only for those of at least this age; the highest that is reached holds', { maximum: 120 }),
    outpatient: care,
    inpatient: care,
  },
  { optional: ['fromAge'] },
)

/** Rates and days of a city in one period, up to the next; what it does not say is typical. */
export const period = object(
  {
    ...inForce,
    sourceUrl: { type: 'string', description: 'The text itself, for people to read' },
    plans: list(12, plan, { minItems: 1, default: typicalPlans }),
    // 医保发〔2022〕22号: referred or emergency at most 10 points, others at most 20; the exact cut is each city's
    away: {
      ...object({
        source: inForce.source,
        referred: ratio('Points off elsewhere when referred, or in an emergency'),
        other: ratio('Points off elsewhere without either'),
        longTermMonths: count('How long one lives there at least for a 长期备案', { maximum: 60 }),
        claimMonths: count('Months after leaving hospital in which one may claim back home', { maximum: 60 }),
      }),
      default: { source: 'typical', referred: 1000, other: 2000, longTermMonths: 6, claimMonths: 6 },
    },
    newbornDays: {
      ...count('Days after birth in which enrolment reaches back to it', { minimum: 1, maximum: 366 }),
      default: 90,
    },
    residentPremium: { ...amount('What residents pay a year, and for each year they repay'), default: 40000 },
    enrolment: {
      ...object({ from: yearDay('First day, "09-01"'), until: yearDay('Last day, "12-31"') }),
      description: '集中参保期: when residents enrol for the next year',
      default: { from: '09-01', until: '12-31' },
    },
  },
  { optional: ['sourceUrl'] },
)

/** What 医保 needs from a city: `config/cities/<city>/medical-insurance.json` over these defaults. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '医保局', en: 'Medical insurance office' },
        // The national hotline
        phone: '12393',
        hours: { from: '08:30', to: '17:30' },
      },
    },
    periods: periodsOf(period, '2023-01-01'),
  },
  { optional: ['$schema'], description: 'Amounts in fen, rates in 1/10000. A city says what differs.' },
)
