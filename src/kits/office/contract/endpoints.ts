import { citySchema, type Contract } from '../../../shared/contract'

/** What the phone asks of the office kit. */
export const contract = {
  office: {
    method: 'GET',
    path: '/office',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'read',
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city', 'service'],
      properties: { city: citySchema, service: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } },
    },
  },
} as const satisfies Contract
