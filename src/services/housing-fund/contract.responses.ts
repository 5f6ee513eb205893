import type { Responses } from '../../core/pure/contract'
import type { contract } from './contract'
import { examples } from './contract.examples'

const fen = (description: string) => ({ type: 'integer', description: `${description}, in fen` }) as const
const day = (description: string) => ({ type: 'string', format: 'date', description }) as const
const month = (description: string) => ({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$', description }) as const
const basisPoints = (description: string) =>
  ({ type: 'integer', minimum: 0, description: `${description}, in 1/10000` }) as const

/** Interest rates move by 0.005 points: 3.075 % is 30750. */
const ratePoints = (description: string) =>
  ({ type: 'integer', minimum: 0, description: `${description}, in millionths` }) as const

const entry = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'day', 'kind', 'amount', 'balance'],
  properties: {
    id: { type: 'string', description: 'Cursor of this entry: its day and its number on that day' },
    day: day('Day the money moved'),
    kind: { enum: ['deposit', 'rent', 'purchase', 'repayment', 'interest', 'transfer', 'other'] },
    amount: fen('What came in (positive) or went out (negative)'),
    balance: fen('Balance after it'),
    month: month('The month a deposit is for'),
  },
} as const

const office = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'phone', 'hours'],
  properties: {
    name: { type: 'string', description: 'The department, as people call it' },
    phone: { type: 'string', description: 'A number a person answers' },
    hours: { type: 'string', description: 'When somebody answers' },
    hall: { type: 'string', description: 'A hall to go to' },
    address: { type: 'string' },
  },
} as const

const account = {
  type: 'object',
  additionalProperties: false,
  required: ['status', 'asOf', 'stale', 'balance', 'accounts', 'deposits', 'recent', 'more', 'office'],
  properties: {
    status: {
      enum: ['active', 'frozen', 'several', 'none'],
      description: 'none: no account; frozen: 封存, kept but nobody pays in; several: more than one account, to merge',
    },
    asOf: { type: 'string', format: 'date-time', description: 'When the department gave this' },
    stale: { type: 'boolean', description: 'True when the department did not answer now and this is the last known' },
    balance: fen('Balance of all accounts together'),
    accounts: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['number', 'employer', 'status', 'balance', 'base', 'employerRate', 'personalRate', 'since'],
        properties: {
          number: {
            type: 'string',
            pattern: '^[0-9]{12}$',
            description: 'Account number; the phone shows the last four',
          },
          employer: { type: 'string' },
          status: { enum: ['active', 'frozen'] },
          balance: fen('Balance'),
          base: fen('缴存基数: the monthly wage deposits are reckoned on'),
          employerRate: basisPoints("Employer's share"),
          personalRate: basisPoints("Person's own share"),
          since: day('Opened on'),
          frozenOn: day('Frozen on'),
        },
      },
    },
    thisMonth: {
      type: 'object',
      additionalProperties: false,
      required: ['month', 'state', 'amount', 'employer', 'personal'],
      properties: {
        month: month('The month'),
        state: {
          enum: ['paid', 'due', 'late'],
          description: 'due: not yet, and not late; late: the usual day has passed',
        },
        amount: fen('Deposited, or expected'),
        employer: fen("The employer's part"),
        personal: fen("The person's part"),
        paidOn: day('Day it arrived'),
        dueDay: day('Day by which the employer usually pays'),
      },
    },
    deposits: {
      type: 'array',
      maxItems: 24,
      description: 'The last 24 months, oldest first',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['month', 'amount'],
        properties: {
          month: month('The month'),
          amount: fen('Deposited for it, 0 where nobody paid'),
          note: { type: 'string', description: "The department's word for a gap" },
        },
      },
    },
    recent: { type: 'array', maxItems: 4, items: entry, description: 'Newest first' },
    more: { type: 'boolean', description: 'True when there are older entries' },
    monthsPaid: { type: 'integer', minimum: 0, description: 'Months paid without a gap up to now' },
    estimate: {
      type: 'object',
      additionalProperties: false,
      required: ['amount'],
      description: "What could be borrowed with the city's usual choices; absent where nothing could",
      properties: { amount: fen('Loan') },
    },
    merge: {
      type: 'object',
      additionalProperties: false,
      required: ['caseNumber', 'promisedBy', 'state'],
      properties: {
        caseNumber: { type: 'string' },
        promisedBy: day('Done by'),
        state: { enum: ['sent', 'accepted', 'done', 'refused'] },
      },
    },
    office,
  },
} as const

/** The city's figures for a loan, as `city.schema.json` has them, with the period in force. */
const figures = {
  type: 'object',
  additionalProperties: false,
  required: [
    'effectiveFrom',
    'source',
    'capOne',
    'capTwo',
    'capSecond',
    'balanceTimes',
    'timeCoefficients',
    'downPaymentFirst',
    'downPaymentSecond',
    'incomeShare',
    'roundTo',
    'longestYears',
    'ratesFirst',
    'ratesSecond',
  ],
  properties: {
    effectiveFrom: day('In force from'),
    source: { type: 'string', description: 'Where the figures stand; "typical" where a city has yet to say' },
    capOne: fen('Most for one borrower, first home'),
    capTwo: fen('Most for two borrowers, first home'),
    capSecond: fen('Most for a second home'),
    balanceTimes: { type: 'integer', minimum: 1, description: 'k: loan is at most balance × k × coefficient' },
    timeCoefficients: {
      type: 'array',
      description: 'By full months paid without a gap; the last one reached holds',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['months', 'percent'],
        properties: { months: { type: 'integer', minimum: 0 }, percent: { type: 'integer', minimum: 0 } },
      },
    },
    downPaymentFirst: basisPoints('Least down payment, first home'),
    downPaymentSecond: basisPoints('Least down payment, second home'),
    incomeShare: basisPoints('Most of a monthly income that may go to repayment'),
    roundTo: fen('The loan is cut down to a multiple of this'),
    longestYears: { type: 'integer', minimum: 1, maximum: 30 },
    ratesFirst: {
      type: 'object',
      additionalProperties: false,
      required: ['short', 'long'],
      properties: { short: ratePoints('Yearly rate up to 5 years'), long: ratePoints('Above 5 years') },
    },
    ratesSecond: {
      type: 'object',
      additionalProperties: false,
      required: ['short', 'long'],
      properties: { short: ratePoints('Yearly rate up to 5 years'), long: ratePoints('Above 5 years') },
    },
  },
} as const

export const responses = {
  account: {
    summary: 'Balance, this month, the last 24 months and the newest entries',
    response: account,
    errors: ['DEPARTMENT_DOWN', 'DEPARTMENT_REFUSED', 'DEPARTMENT_GARBLED'],
    examples: examples.account,
  },
  entries: {
    summary: 'Entries, newest first, a page at a time',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['entries', 'asOf', 'stale'],
      properties: {
        entries: { type: 'array', maxItems: 50, items: entry },
        next: { type: 'string', description: 'Pass as `before` for the next page; absent at the end' },
        asOf: { type: 'string', format: 'date-time' },
        stale: { type: 'boolean' },
      },
    },
    errors: ['DEPARTMENT_DOWN', 'DEPARTMENT_REFUSED', 'DEPARTMENT_GARBLED'],
    examples: examples.entries,
  },
  figures: {
    summary: "The city's figures for a loan",
    response: figures,
    errors: ['CITY_UNKNOWN'],
    examples: examples.figures,
  },
  merge: {
    summary: 'Ask the department to merge several accounts into one',
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['actId', 'caseNumber', 'promisedBy', 'state'],
      properties: {
        actId: { type: 'string', format: 'uuid', description: 'Ratings, receipts and messages hang on it' },
        caseNumber: { type: 'string' },
        promisedBy: day('Done by'),
        state: { enum: ['sent', 'accepted', 'done', 'refused'] },
      },
    },
    errors: [
      'HOUSING_FUND_NOTHING_TO_MERGE',
      'HOUSING_FUND_NOT_YOUR_ACCOUNT',
      'DEPARTMENT_DOWN',
      'DEPARTMENT_REFUSED',
      'DEPARTMENT_GARBLED',
    ],
    examples: examples.merge,
  },
} as const satisfies Responses<typeof contract>
