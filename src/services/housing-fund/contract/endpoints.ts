import { citySchema, subjectSchema, type Contract } from '../../../shared/contract'

/** What the phone asks of 公积金. Answers, errors and examples: responses.ts. */
export const contract = {
  account: {
    method: 'GET',
    path: '/housing-fund/account',
    level: 'realName',
    owner: 'subject',
    idempotent: true,
    rate: 'read',
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city'],
      properties: { city: citySchema, subject: subjectSchema },
    },
  },
  entries: {
    method: 'GET',
    path: '/housing-fund/entries',
    level: 'realName',
    owner: 'subject',
    idempotent: true,
    rate: 'read',
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city'],
      properties: {
        city: citySchema,
        subject: subjectSchema,
        before: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}_[1-9][0-9]{0,5}$' },
        limit: { type: 'integer', minimum: 1, maximum: 50, default: 24 },
      },
    },
  },
  figures: {
    method: 'GET',
    path: '/housing-fund/figures',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'read',
    query: {
      type: 'object',
      additionalProperties: false,
      required: ['city'],
      properties: { city: citySchema },
    },
  },
  merge: {
    method: 'POST',
    path: '/housing-fund/merges',
    level: 'realName',
    owner: 'subject',
    idempotent: false,
    rate: 'write',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['city', 'into'],
      properties: {
        city: citySchema,
        subject: subjectSchema,
        into: { type: 'string', pattern: '^[0-9]{12}$' },
      },
    },
  },
} as const satisfies Contract
