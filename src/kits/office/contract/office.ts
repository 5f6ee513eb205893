import { instant, localized } from '../../../shared/fields'
import { phone, placeId } from '../../../shared/place'
import { object } from '../../../shared/schema'

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
    place: { ...placeId, description: "The counter, by its id in the city's register of places" },
    hall: localized('A hall to go to, in a city whose register does not have it'),
    hallHours: hours('When the hall is open, on working days'),
    address: localized('Where the hall is'),
  },
  { optional: ['place', 'hall', 'hallHours', 'address'] },
)

/** The same as the phone is told: hall and address from the register, and whether it is open. */
export const officeNow = object(
  {
    ...office.properties,
    opening: object(
      {
        state: { enum: ['open', 'closed', 'ask'], description: 'Of the hall; ask by phone first' },
        at: instant('Until when it is open, or when next; absent where it never closes, and where nobody knows'),
        phone,
      },
      { optional: ['at', 'phone'] },
    ),
  },
  { optional: ['place', 'hall', 'hallHours', 'address', 'opening'] },
)
