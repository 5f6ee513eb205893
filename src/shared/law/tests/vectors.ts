import { vectorRule, type VectorRules } from '../../../../server/testing/vectors'
import { month } from '../../fields'
import { object } from '../../schema'
import { annuityTenths, pensionOf, type Decimal } from '../pension'
import { CATEGORIES, leastMonths, retirementOf } from '../retirement'

const decimal = { type: 'string', pattern: '^[0-9]{1,9}([.][0-9]{1,6})?$' } as const
const years = { type: 'integer' } as const

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
}
