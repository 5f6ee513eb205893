import { office } from '../../kits/office/contract/office'
import { localized } from '../../shared/fields'
import { phone } from '../../shared/place'
import { object } from '../../shared/schema'

/** What a city may set: `config/cities/<city>/bus.json` over these defaults, which are typical: no city's own. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '市公交公司', en: 'City bus company' },
        // The service line of every city, day and night
        phone: '12345',
        hours: { from: '00:00', to: '24:00' },
      },
    },
    taxi: object(
      { phone, stand: localized('Where taxis wait at night, in a few words') },
      { optional: ['stand'], description: 'How one gets home after the last bus' },
    ),
  },
  { optional: ['$schema', 'taxi'] },
)
