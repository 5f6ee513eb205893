import { office } from '../../kits/office/contract/office'
import { count, localized } from '../../shared/fields'
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
    checkedWithinMonths: {
      ...count('After how many months opening hours that nobody has checked are to be asked by phone', {
        minimum: 1,
        maximum: 60,
      }),
      default: 12,
    },
    agree: {
      ...count('How many residents must say the same of a place before it is shown', { minimum: 2, maximum: 20 }),
      default: 2,
    },
    tiles: {
      ...object(
        {
          url: { type: 'string', pattern: '^(https://|/|data:image/)[!-~]{1,1000}$' },
          attribution: localized('Whose map it is'),
        },
        {
          description:
            'Where a browser gets the pictures of the map: {z}, {x}, {y}; GCJ-02. Without it there is no map',
        },
      ),
    },
  },
  { optional: ['$schema', 'tiles'] },
)
