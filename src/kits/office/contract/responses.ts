import type { Responses } from '../../../shared/contract'
import type { contract } from './endpoints'
import { officeNow } from './office'

/** The office of the made-up city Yunlan. */
export const landong = {
  name: { zh: '云澜市住房公积金中心', en: 'Yunlan Housing Fund Centre' },
  phone: '12329',
  hours: { from: '08:30', to: '17:30' },
  place: 'landong-hall',
} as const

const landongNow = {
  ...landong,
  hall: { zh: '澜东服务厅', en: 'Landong Service Hall' },
  hallHours: { from: '09:00', to: '17:00' },
  address: { zh: '澜东路 118 号 1 层', en: '118 Landong Road, 1st floor' },
  opening: { state: 'open', at: '2026-11-23T17:00:00+08:00', phone: '0000-5550123' },
} as const

export const responses = {
  office: {
    summary: 'Whom to ask about a service in a city: who, by which number, when, where',
    // Whether the hall is open holds for a minute
    sameForAll: { seconds: 60 },
    response: officeNow,
    errors: ['CITY_UNKNOWN', 'NOT_FOUND'],
    examples: {
      default: landongNow,
      phone: {
        name: { zh: '政务服务中心', en: 'City service centre' },
        phone: '12345',
        hours: { from: '08:30', to: '17:30' },
      },
    },
  },
} as const satisfies Responses<typeof contract>
