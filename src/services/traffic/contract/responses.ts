import { laterActFields } from '../../../kits/acts/contract/act'
import { office } from '../../../kits/office/contract/office'
import type { Responses } from '../../../shared/contract'
import { age, amount, count, day, departmentErrors } from '../../../shared/fields'
import { object } from '../../../shared/schema'
import type { contract } from './endpoints'
import { examples } from './examples'
import { car, cycle, detail, dispute, row, study } from './fields'

export const responses = {
  violations: {
    summary: 'What is open and what was, the most urgent first; points of the cycle and what becomes of them; cars',
    data: { zh: '违法、记分和名下的车', en: 'Violations, points and cars' },
    response: object(
      {
        ...age,
        on: day('Today, for which everything is reckoned'),
        toPay: object(
          {
            count: count('Decided and unpaid'),
            total: amount('To pay today, with what being late adds'),
            surcharge: amount('Of it, what being late adds'),
            tomorrow: amount('To pay tomorrow instead'),
          },
          { description: 'Of all that is due or overdue' },
        ),
        waiting: object(
          {
            count: count('Nobody has confirmed them'),
            fine: amount('At most, if all are confirmed'),
            points: count('At most, if all are confirmed'),
          },
          { description: 'Of those that are theirs as a driver; what others drove is not counted' },
        ),
        violations: {
          type: 'array',
          maxItems: 100,
          items: row,
          description:
            'Overdue first, then what is due or waits by its last day, then disputed; then what is over, newest first',
        },
        cycle,
        study,
        cars: { type: 'array', maxItems: 20, items: car, description: 'In their name' },
        office,
      },
      { optional: ['cycle', 'study'] },
    ),
    errors: departmentErrors,
    examples: examples.violations,
  },
  violation: {
    summary: 'One violation: where, which law, fine, points, what being late adds, the dispute about it',
    data: { zh: '一条违法', en: 'One violation' },
    response: detail,
    errors: ['TRAFFIC_NO_SUCH_VIOLATION', ...departmentErrors],
    examples: examples.violation,
  },
  photo: {
    summary: 'One picture of a violation, for whoever drove; kept by nobody',
    data: { zh: '一条违法的照片', en: 'A picture of a violation' },
    response: object({
      image: {
        type: 'string',
        maxLength: 700_000,
        pattern: '^data:image/(jpeg|png|webp);base64,[A-Za-z0-9+/=]+$',
        description: 'The picture itself',
      },
    }),
    errors: ['TRAFFIC_NO_SUCH_VIOLATION', 'TRAFFIC_NO_PHOTO', ...departmentErrors],
    examples: examples.photo,
  },
  dispute: {
    summary: '有异议: have the department look at a violation again',
    data: { zh: '有异议的那条违法', en: 'The violation disputed' },
    response: object(dispute, { optional: laterActFields }),
    errors: [
      'TRAFFIC_NO_SUCH_VIOLATION',
      'TRAFFIC_NOT_THE_DRIVER',
      'TRAFFIC_ALREADY_DECIDED',
      'TRAFFIC_DISPUTE_UNDERWAY',
      'TRAFFIC_WORDS_NEEDED',
      ...departmentErrors,
    ],
    examples: examples.dispute,
  },
  car: {
    summary: 'Whether a plate is one of theirs, and its car',
    data: { zh: '名下的车', en: 'Cars' },
    response: car,
    errors: ['TRAFFIC_NO_PLATE', 'TRAFFIC_NOT_YOUR_CAR', ...departmentErrors],
    examples: examples.car,
  },
} as const satisfies Responses<typeof contract>
