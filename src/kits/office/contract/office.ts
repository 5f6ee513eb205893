import { object } from '../../../shared/schema'
import { localized } from '../../../shared/fields'

const hours = (description: string) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['from', 'to'],
    description,
    properties: {
      from: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' },
      to: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' },
    },
  }) as const

/**
 * Whom to ask when a screen cannot answer. A service has it as `office` in its `city.ts`, with a typical default; so it
 * is there when the department is not, and each city says what differs.
 */
export const office = object(
  {
    name: localized('The department'),
    phone: { type: 'string', description: 'A number a person answers' },
    hours: hours('When somebody answers, on working days; 00:00 to 24:00 is day and night'),
    hall: localized('A hall to go to'),
    hallHours: hours('When the hall is open, on working days'),
    address: localized('Where the hall is'),
  },
  { optional: ['hall', 'hallHours', 'address'] },
)
