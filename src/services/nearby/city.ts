import { office } from '../../kits/office/contract/office'
import { figures } from '../../kits/openings/contract/place'
import { count } from '../../shared/fields'
import { object } from '../../shared/schema'

/** What a city may set: `config/cities/<city>/nearby.json` over these defaults, which are typical: no city's own. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '政务服务局', en: 'City service bureau' },
        // The service line of every city
        phone: '12345',
        hours: { from: '00:00', to: '23:59' },
      },
    },
    ...figures,
    agree: {
      ...count('How many residents must say the same of a place before it is shown', { minimum: 2, maximum: 20 }),
      default: 2,
    },
  },
  { optional: ['$schema', 'tiles'] },
)
