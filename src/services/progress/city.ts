import { office } from '../../kits/office/contract/office'
import { localized } from '../../shared/fields'
import { phone } from '../../shared/place'
import { object } from '../../shared/schema'

const source = object({
  id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$', description: 'Its key in DEPARTMENTS_FILE' },
  name: localized('What people call it'),
  phone,
})

/** What 办件进度 needs from a city: `config/cities/<city>/progress.json` over these defaults, which are typical. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '政务服务中心', en: 'City service centre' },
        // The service line of every city
        phone: '12345',
        hours: { from: '00:00', to: '24:00' },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      maxItems: 60,
      items: source,
      description: 'The departments that push their cases, and are asked each night what they hold',
      default: [
        { id: 'service-hall', name: { zh: '政务服务中心', en: 'City service centre' }, phone: '12345' },
        { id: 'public-works', name: { zh: '市政养护所', en: 'Public works' }, phone: '12345' },
      ],
    },
  } as const,
  { optional: ['$schema'], description: 'A city says what differs.' },
)
