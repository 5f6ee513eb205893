import { day } from '../../../src/shared/fields'

const idNumber = { type: 'string', pattern: '^[0-9]{17}[0-9X]$' } as const
const name = { type: 'string', minLength: 1, maxLength: 60 } as const

/** What we ask of the register of births and guardians (出生登记): a city's adapter answers it from its own system. */
export const protocol = {
  children: {
    path: '/birth-register/children/query',
    summary: 'Children under 18 whose guardian one person is; nothing for whoever is not known',
    request: {
      type: 'object',
      required: ['name', 'idNumber'],
      properties: { name, idNumber },
    },
    response: {
      type: 'object',
      required: ['children'],
      properties: {
        children: {
          type: 'array',
          maxItems: 20,
          items: {
            type: 'object',
            required: ['entry', 'name', 'idNumber', 'birth', 'disputed'],
            properties: {
              entry: { type: 'string', pattern: '^[A-Z0-9]{6,20}$', description: 'Number of the birth certificate' },
              name,
              idNumber,
              birth: day('Of the child'),
              disputed: {
                type: 'boolean',
                description: 'Guardians do not agree who decides: nobody is let in by phone',
              },
            },
          },
        },
      },
    },
  },
} as const
