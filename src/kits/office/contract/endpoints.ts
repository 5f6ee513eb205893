import { cityQuery, publicRead, type Contract } from '../../../shared/contract'

/** What the phone asks of the office kit. */
export const contract = {
  office: {
    ...publicRead,
    path: '/office',
    query: {
      ...cityQuery,
      required: ['city', 'service'],
      properties: { ...cityQuery.properties, service: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    },
  },
} as const satisfies Contract
