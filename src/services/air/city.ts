import { list } from '../../shared/schema'
import { office } from '../../kits/office/contract/office'

/** What a city may set: `config/cities/<city>/air.json` over these defaults, which are typical: no city's own. */
export const city = {
  type: 'object',
  additionalProperties: false,
  required: ['office', 'oldAfterMinutes', 'nearWithinKm', 'neighbours'],
  properties: {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '市生态环境局', en: 'City environment office' },
        // The service line of every city, day and night
        phone: '12345',
        hours: { from: '00:00', to: '24:00' },
      },
    },
    oldAfterMinutes: {
      type: 'integer',
      minimum: 60,
      maximum: 1440,
      description:
        'Minutes after which an observation of the air says nothing about now (HJ 633 has it come within an hour)',
      default: 120,
    },
    nearWithinKm: {
      type: 'integer',
      minimum: 1,
      maximum: 300,
      description: 'Farther from every station than this, one is not in the city',
      default: 60,
    },
    neighbours: list(
      8,
      { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      {
        uniqueItems: true,
        description: 'Ids of cities around that are here too: where to look while our own stations say nothing',
        default: [],
      },
    ),
  },
} as const
