import { office } from '../../kits/office/contract/office'
import { amount, count, inForce, periodsOf } from '../../shared/fields'
import { object } from '../../shared/schema'

/** What a city says for one period; it holds from its `effectiveFrom` until the next one's. Defaults are typical. */
export const period = object({
  ...inForce,
  pensionBase: {
    ...amount('计发基数: what pensions are reckoned on, set each year by the province'),
    default: 800000,
  },
  leastOwn: {
    ...amount('Least a month for somebody who pays pension insurance alone: 20 % of the least base'),
    default: 96000,
  },
  // 各省定，多数 55
  flexibleWomen: {
    enum: ['femaleFlexible55', 'female50'],
    description: 'How women who pay for themselves retire',
    default: 'femaleFlexible55',
  },
  medicalGrace: { ...count('Months without medical insurance from which one waits to claim'), default: 3 },
})

/** What 社保 needs from a city: `config/cities/<city>/social-insurance.json` over these defaults. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '社保中心', en: 'Social insurance centre' },
        // The national hotline
        phone: '12333',
        hours: { from: '09:00', to: '17:00' },
      },
    },
    periods: periodsOf(period, '2025-01-01'),
  },
  { optional: ['$schema'], description: 'Amounts in fen. A city says what differs.' },
)
