/** Fields that several answers share, each with its unit in the description. */
export const fen = (description: string) => ({ type: 'integer', description: `${description}, in fen` }) as const

export const day = (description: string) => ({ type: 'string', format: 'date', description }) as const

export const month = (description: string) =>
  ({ type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', description }) as const

export const basisPoints = (description: string) =>
  ({ type: 'integer', minimum: 0, description: `${description}, in 1/10000` }) as const

/** Interest rates move by 0.005 points: 3.075 % is 30750. */
export const ratePoints = (description: string) =>
  ({ type: 'integer', minimum: 0, description: `${description}, in millionths` }) as const

export const accountNumber = {
  type: 'string',
  pattern: '^[0-9]{12}$',
  description: 'Account number; the phone shows the last four',
} as const

export const entry = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'day', 'kind', 'amount', 'balance'],
  properties: {
    id: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,6}$',
      description: 'Cursor of this entry: its day and its number on that day',
    },
    day: day('Day the money moved'),
    kind: { enum: ['deposit', 'rent', 'purchase', 'repayment', 'interest', 'transfer', 'other'] },
    amount: fen('What came in (positive) or went out (negative)'),
    balance: fen('Balance after it'),
    month: month('The month a deposit is for'),
  },
} as const

const words = (description: string) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['zh', 'en'],
    description,
    properties: { zh: { type: 'string' }, en: { type: 'string' } },
  }) as const

const hours = (description: string) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['from', 'to'],
    description,
    properties: {
      from: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' },
      to: { type: 'string', pattern: '^[0-2][0-9]:[0-5][0-9]$' },
    },
  }) as const

/** Whom to ask when a screen cannot answer: a city's setting, so it is there when the department is not. */
export const office = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'phone', 'hours'],
  properties: {
    name: words('The department'),
    phone: { type: 'string', description: 'A number a person answers' },
    hours: hours('When somebody answers, on working days'),
    hall: words('A hall to go to'),
    hallHours: hours('When the hall is open, on working days'),
    address: words('Where the hall is'),
  },
} as const

/** Where a merge stands. sent: we asked; accepted: the department took it; done and refused end it. */
export const mergeState = { enum: ['sent', 'accepted', 'done', 'refused'] } as const
