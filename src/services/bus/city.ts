import { office } from '../../kits/office/contract/office'

/** What a city may set: `config/cities/<city>/bus.json` over these defaults, which are typical: no city's own. */
export const city = {
  type: 'object',
  additionalProperties: false,
  required: ['office'],
  properties: {
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
  },
} as const
