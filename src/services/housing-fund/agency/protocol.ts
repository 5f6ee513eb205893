import { list } from '../../../shared/schema'
/**
 * What we ask the housing-fund centre (公积金中心) over HTTP. Published as OpenAPI; a city's adapter answers it
 * from its own system. Every call is a POST with a JSON body, signed as `server/departments.ts` describes.
 */
const person = {
  name: { type: 'string', minLength: 1, maxLength: 60 },
  idNumber: { type: 'string', pattern: '^[0-9]{17}[0-9X]$' },
} as const

const entry = {
  type: 'object',
  required: ['day', 'number', 'kind', 'amount', 'balance'],
  properties: {
    day: { type: 'string', format: 'date' },
    number: {
      type: 'integer',
      minimum: 1,
      maximum: 999999,
      description: 'Counts from 1 on each day; with the day it names the entry',
    },
    kind: {
      type: 'string',
      description: 'deposit, rent, purchase, repayment, interest or transfer; whatever else is shown as other',
    },
    amount: { type: 'integer', description: 'fen, negative when money left' },
    balance: { type: 'integer', description: 'fen, after this entry' },
    month: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' },
  },
} as const

const account = {
  type: 'object',
  required: ['number', 'employer', 'status', 'balance', 'base', 'employerRate', 'personalRate', 'openedOn', 'payDay'],
  properties: {
    number: { type: 'string', pattern: '^[0-9]{12}$' },
    employer: { type: 'string' },
    status: { enum: ['normal', 'sealed'], description: 'sealed: 封存' },
    balance: { type: 'integer', minimum: 0, description: 'fen' },
    base: { type: 'integer', minimum: 0, description: 'fen a month' },
    employerRate: { type: 'integer', minimum: 0, maximum: 1200, description: '1/10000' },
    personalRate: { type: 'integer', minimum: 0, maximum: 1200, description: '1/10000' },
    openedOn: { type: 'string', format: 'date' },
    sealedOn: { type: 'string', format: 'date' },
    payDay: {
      type: 'integer',
      minimum: 1,
      maximum: 31,
      description: 'Day of the month by which the employer pays; the last day where a month is shorter',
    },
    gaps: {
      type: 'array',
      description: 'Past months since the opening that nobody has paid for; for all others somebody did',
      items: {
        type: 'object',
        required: ['month'],
        properties: {
          month: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' },
          note: { type: 'string', description: 'The first 60 characters are shown' },
          owed: {
            type: 'boolean',
            description: 'Whether the employer still has to pay it; where absent, what has a note is owed by nobody',
          },
        },
      },
    },
  },
} as const

const closed = {
  type: 'object',
  required: ['number', 'employer', 'openedOn', 'closedOn', 'reason', 'paidOut'],
  properties: {
    number: { type: 'string', pattern: '^[0-9]{12}$' },
    employer: { type: 'string' },
    openedOn: { type: 'string', format: 'date' },
    closedOn: { type: 'string', format: 'date' },
    reason: {
      type: 'string',
      description:
        'retired, moved (to another city), emigrated or disabled; whatever else is shown without a reason. Not of somebody who has died',
    },
    paidOut: { type: 'integer', minimum: 0, description: 'fen, with interest' },
    paidOn: { type: 'string', format: 'date', description: 'Day the money arrived; absent where it has yet to' },
    to: {
      type: 'string',
      description: 'Where it went: a bank and four digits, a centre. The first 60 characters are shown',
    },
  },
} as const

const loan = {
  type: 'object',
  required: ['lentOn', 'left', 'endsOn'],
  properties: {
    lentOn: { type: 'string', format: 'date' },
    left: { type: 'integer', minimum: 0, description: 'fen still to be paid back, without interest; 0 once it is' },
    endsOn: { type: 'string', format: 'date', description: 'Day by which it is paid back' },
  },
} as const

export const protocol = {
  accounts: {
    path: '/accounts/query',
    summary: 'Every account of one person',
    request: { type: 'object', required: ['name', 'idNumber'], properties: person },
    response: {
      type: 'object',
      required: ['accounts'],
      properties: {
        accounts: list(20, account),
        closed: list(20, closed, {
          description: 'Accounts that are closed; absent where this system does not keep them',
        }),
        loans: list(20, loan, {
          description:
            'Housing-fund loans of this person, paid back ones too; absent where this system does not know them',
        }),
      },
    },
  },
  entries: {
    path: '/entries/query',
    summary: 'Entries of all accounts of one person, newest first',
    request: {
      type: 'object',
      required: ['name', 'idNumber', 'limit'],
      properties: {
        ...person,
        limit: { type: 'integer', minimum: 1, maximum: 200 },
        before: {
          type: 'object',
          required: ['day', 'number'],
          properties: {
            day: { type: 'string', format: 'date' },
            number: { type: 'integer', minimum: 1, maximum: 999999 },
          },
        },
      },
    },
    response: {
      type: 'object',
      required: ['entries', 'more'],
      properties: { entries: list(200, entry), more: { type: 'boolean' } },
    },
  },
  merge: {
    path: '/merges',
    summary: 'Merge all accounts of one person into one; the same requestId gives the same answer',
    request: {
      type: 'object',
      required: ['requestId', 'name', 'idNumber', 'into'],
      properties: {
        requestId: { type: 'string', format: 'uuid' },
        ...person,
        into: { type: 'string', pattern: '^[0-9]{12}$' },
      },
    },
    response: {
      type: 'object',
      required: ['caseNumber', 'promisedBy'],
      properties: {
        caseNumber: { type: 'string', pattern: '^[A-Z0-9-]{6,32}$' },
        promisedBy: { type: 'string', format: 'date' },
      },
    },
  },
} as const
