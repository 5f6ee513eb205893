import { office } from '../../kits/office/contract/office'
import { count } from '../../shared/fields'
import { object } from '../../shared/schema'

/** What 交通违法 needs from a city: `config/cities/<city>/traffic.json` over these defaults, which are typical. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '交管局', en: 'Traffic police' },
        // Answered in every city, day and night
        phone: '122',
        hours: { from: '00:00', to: '24:00' },
      },
    },
    disputeDays: {
      ...count('Working days in which a dispute is usually answered', { minimum: 1, maximum: 60 }),
      default: 5,
    },
  },
  { optional: ['$schema'], description: 'A city says what differs.' },
)
