import { office } from '../../../kits/office/contract/office'
import { age, count, day, lateMonths } from '../../../shared/fields'
import { GROUPS } from '../../../shared/law/medical-cost'
import { object } from '../../../shared/schema'
import { period } from '../city'
import { account, away, elsewhere, newborn, sharing, thisMonth, used, wait } from './standing'

/** The city's figures of the day, with whom to ask: enough for a sum about anybody. */
export const figures = {
  ...period,
  required: [...period.required, 'office'],
  properties: { ...period.properties, office },
} as const

/** The whole first screen in one answer; the sum and 去外地看病 reckon from it. */
export const cover = object(
  {
    status: {
      enum: ['usable', 'waiting', 'suspended', 'ended', 'newborn', 'none'],
      description:
        'usable: pays today; waiting: enrolled, pays later; suspended: months are owed; ended: nobody pays any more; newborn: not enrolled, may still be from birth on; none: not enrolled here',
    },
    ...age,
    age: count('Full years of the person', { maximum: 150 }),
    group: { enum: GROUPS, description: 'Whose rates hold; absent where the person is not enrolled' },
    payer: { enum: ['employer', 'self'], description: 'Who pays; of residents always self' },
    coveredFrom: day('First day of this insurance; of a newborn its birth'),
    endedOn: day('Last day on which insurance paid, where it has ended'),
    thisMonth,
    late: lateMonths,
    account,
    used,
    wait,
    newborn,
    away,
    sharing,
    elsewhere,
    figures,
  },
  {
    optional: ['group', 'payer', 'coveredFrom', 'endedOn', 'thisMonth', 'account', 'used', 'wait', 'newborn'],
  },
)
