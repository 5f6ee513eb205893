/**
 * What we ask the department over HTTP; a city's adapter answers it from its own system. Every call is a POST with a
 * JSON body, signed as docs/deploy.md describes.
 */
const record = {
  type: 'object',
  required: ['number', 'name', 'from', 'until'],
  properties: {
    number: { type: 'string', pattern: '^[0-9]{11}$' },
    name: { type: 'string', minLength: 1, maxLength: 40 },
    from: { type: 'string', format: 'date' },
    until: { type: 'string', format: 'date', description: 'Last day it is good for' },
  },
} as const

export const protocol = {
  records: {
    path: '/progress/records/query',
    summary: 'Every record of one person',
    request: {
      type: 'object',
      required: ['name', 'idNumber'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 60 },
        idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
      },
    },
    response: {
      type: 'object',
      required: ['records'],
      properties: { records: { type: 'array', maxItems: 50, items: record } },
    },
  },
} as const
