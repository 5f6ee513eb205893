import { vectorRule, type VectorRules } from '../../../../server/testing/vectors'
import { addDays } from '../../days'
import { day, month } from '../../fields'
import { object } from '../../schema'
import { typicalCalendar } from '../../tests/typical-calendar'
import { childcareFirstBy, childcareIn } from '../childcare'
import { annuityTenths, pensionOf, type Decimal } from '../pension'
import { parsePlate } from '../plate'
import { CATEGORIES, leastMonths, retirementOf } from '../retirement'
import { primaryEntryYear } from '../school'
import { fineDueOn, lateOn } from '../surcharge'
import { cycleEnd, speedingPoints, studyReduction } from '../traffic-points'
import { earliestDose, VACCINES, type VaccineId } from '../vaccines'

const decimal = { type: 'string', pattern: '^[0-9]{1,9}([.][0-9]{1,6})?$' } as const
const years = { type: 'integer' } as const
const birth = day('Born')
const points = { type: 'integer', minimum: 0 } as const
const calendar = typicalCalendar()
const vaccine = { enum: Object.keys(VACCINES) as VaccineId[] } as const

/** "0.88" is 88 over 100. */
const decimalOf = (text: string): Decimal => {
  const [whole = '', part = ''] = text.split('.')
  return { units: Number(whole + part), scale: 10 ** part.length }
}
const fenOf = (yuan: string): number => {
  const { units, scale } = decimalOf(yuan)
  return Math.round((units * 100) / scale)
}

export const vectors: VectorRules = {
  'ss.retirementAge': vectorRule(object({ category: { enum: CATEGORIES }, birth: month('Birth') }), (input) => {
    const {
      delayMonths,
      ageYears,
      ageMonths,
      month: retireMonth,
      earliest,
      latest,
    } = retirementOf(input.category, input.birth)
    const earliestMonth = earliest ?? null
    const latestMonth = latest ?? null
    return { delayMonths, ageYears, ageMonths, retireMonth, earliestMonth, latestMonth }
  }),

  'ss.minContribution': vectorRule(object({ retireMonth: month('Retires in') }), ({ retireMonth }) => {
    const totalMonths = leastMonths(retireMonth)
    return { totalMonths, years: Math.floor(totalMonths / 12), months: totalMonths % 12 }
  }),

  'ss.annuityMonths': vectorRule(object({ ageYears: years, ageMonths: years }), ({ ageYears, ageMonths }) => {
    const tenths = annuityTenths(ageYears, ageMonths)
    return { months: tenths === undefined ? null : tenths / 10 }
  }),

  'ss.pension': vectorRule(
    object({ base: decimal, index: decimal, years: decimal, account: decimal, months: decimal }),
    ({ base, index, years: paid, account, months }) => {
      const { basic, personal } = pensionOf({
        base: fenOf(base),
        index: decimalOf(index),
        years: decimalOf(paid),
        account: fenOf(account),
        months: decimalOf(months),
      })
      return { basicFen: basic, personalFen: personal }
    },
  ),

  'benefit.childcareMonths': vectorRule(object({ birth, year: years }), (input) => {
    const { months, fen } = childcareIn(input.birth, input.year)
    return { months, amountYuan: fen / 100 }
  }),

  'benefit.childcareFirstApply': vectorRule(object({ birth, applyOn: day('Applied') }), (input) => {
    const lastDay = childcareFirstBy(input.birth)
    return { inTime: input.applyOn <= lastDay, lastDay }
  }),

  'edu.primaryEntryYear': vectorRule(object({ birth }), (input) => ({ year: primaryEntryYear(input.birth) })),

  'vaccine.earliest': vectorRule(
    object({ vaccine, dose: years, birth, previous: day('The dose before it') }, { optional: ['previous'] }),
    (input) => ({ earliest: earliestDose(input.vaccine, input.dose, input.birth, input.previous) ?? null }),
  ),

  'traffic.surcharge': vectorRule(
    object(
      {
        fineYuan: { type: 'number', minimum: 0 },
        receivedOn: day('Of the decision'),
        paidOn: day('Paid'),
        suspendedDays: { type: 'integer', minimum: 0 },
      },
      { optional: ['suspendedDays'] },
    ),
    ({ fineYuan, receivedOn, paidOn, suspendedDays = 0 }) => {
      const due = fineDueOn(calendar, receivedOn).day
      const pauses = suspendedDays > 0 ? [{ from: addDays(due, 1), to: addDays(due, suspendedDays) }] : []
      const { days, surcharge, total } = lateOn(Math.round(fineYuan * 100), due, paidOn, pauses)
      return { dueOn: due, overdueDays: days, surchargeFen: surcharge, totalFen: total }
    },
  ),

  'traffic.cycleEnd': vectorRule(
    object({
      violations: { type: 'array', items: object({ points, fine: { enum: ['paid', 'unpaid', 'overdueUnpaid'] } }) },
    }),
    ({ violations }) => cycleEnd(violations),
  ),

  'traffic.speedingPoints': vectorRule(
    object({
      vehicle: { enum: ['car', 'heavy'] },
      road: { enum: ['expressway', 'other'] },
      overPercent: { type: 'number' },
    }),
    ({ vehicle, road, overPercent }) => ({ points: speedingPoints(vehicle, road, overPercent) }),
  ),

  'traffic.studyReduction': vectorRule(
    object({
      currentPoints: points,
      reducedThisCycle: points,
      activities: { type: 'array', items: { enum: ['online', 'onsite', 'volunteer'] } },
    }),
    ({ currentPoints, reducedThisCycle, activities }) => studyReduction(currentPoints, reducedThisCycle, activities),
  ),

  'plate.parse': vectorRule(object({ plate: { type: 'string' } }), ({ plate }) => {
    const parsed = parsePlate(plate)
    return parsed ? { valid: true, ...parsed } : { valid: false }
  }),
}
