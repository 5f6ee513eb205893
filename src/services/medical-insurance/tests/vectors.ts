import { vectorRule, type VectorRules } from '../../../../server/testing/vectors'
import { costOf } from '../../../shared/law/medical-cost'
import { residentWaitMonths } from '../../../shared/law/medical-wait'
import { object } from '../../../shared/schema'

const yuan = { type: 'string', pattern: '^[0-9]{1,7}([.][0-9]{1,2})?$' } as const
const years = { type: 'integer', minimum: 0, maximum: 1000 } as const
/** "199.99" in hundredths, "0.5" in ten-thousandths. */
const units = (text: string, scale: number): number => Math.round(Number(text) * scale)

export const vectors: VectorRules = {
  'med.outpatientReimburse': vectorRule(
    object({
      plan: { type: 'string' },
      deductible: yuan,
      deductibleUsed: yuan,
      ratio: { type: 'string', pattern: '^[01]([.][0-9]{1,4})?$' },
      cap: { ...yuan, type: ['string', 'null'] },
      capUsed: yuan,
      eligible: yuan,
    }),
    ({ deductible, deductibleUsed, ratio, cap, capUsed, eligible }) => {
      const bands = [{ from: 0, ratio: units(ratio, 10000) }]
      const sum = costOf({
        plan: {
          ...(typeof cap === 'string' ? { cap: units(cap, 100) } : {}),
          tiers: [{ tier: 'third', deductible: units(deductible, 100), bands }],
        },
        care: 'outpatient',
        tier: 'third',
        eligible: units(eligible, 100),
        used: { deductible: units(deductibleUsed, 100), paid: units(capUsed, 100), stays: 0 },
      })
      const deductibleUsedAfterFen = sum.deductible.before + sum.deductible.taken
      return { fundFen: sum.fund, selfFen: sum.self, deductibleUsedAfterFen }
    },
  ),

  'med.residentWaitMonths': vectorRule(
    object({ missedEnrolmentPeriod: { type: 'boolean' }, gapYears: years, repaidYears: years }),
    (input) => ({ months: residentWaitMonths(input) }),
  ),
}
