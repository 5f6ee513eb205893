import { basisPoints, day, fen, office, ratePoints } from './fields'

const rates = {
  type: 'object',
  additionalProperties: false,
  required: ['short', 'long'],
  properties: { short: ratePoints('Yearly rate up to 5 years'), long: ratePoints('Above 5 years') },
} as const

/** What a city says for one period: the items of `periods` in city.schema.json. */
export const period = {
  type: 'object',
  additionalProperties: false,
  required: [
    'effectiveFrom',
    'source',
    'capOne',
    'capTwo',
    'capSecond',
    'balanceTimes',
    'timeBasis',
    'timeCoefficients',
    'downPaymentFirst',
    'downPaymentSecond',
    'incomeShare',
    'roundTo',
    'longestYears',
    'lastAge',
    'ratesFirst',
    'ratesSecond',
    'averageWage',
    'leastBase',
    'prices',
  ],
  properties: {
    effectiveFrom: day('In force from'),
    source: { type: 'string', description: 'Where the figures stand; "typical" where a city has yet to say' },
    sourceUrl: { type: 'string', description: 'The text itself, for people to read' },
    capOne: fen('Most for one borrower, first home'),
    capTwo: fen('Most for two borrowers, first home'),
    capSecond: fen('Most for a second home'),
    balanceTimes: { type: 'integer', minimum: 1, description: 'k: loan is at most balance × k × coefficient' },
    timeBasis: {
      enum: ['continuous', 'total'],
      description: 'Which months the coefficient counts: those without a gap up to now, or all ever paid',
    },
    timeCoefficients: {
      type: 'array',
      minItems: 1,
      description: 'By full months paid, rising; the last one reached holds, below the first nothing can be borrowed',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['months', 'percent'],
        properties: {
          months: { type: 'integer', minimum: 0, description: 'From so many months paid' },
          percent: { type: 'integer', minimum: 0, description: 'The coefficient, in 1/100' },
        },
      },
    },
    downPaymentFirst: basisPoints('Least down payment, first home'),
    downPaymentSecond: basisPoints('Least down payment, second home'),
    incomeShare: basisPoints('Most of a monthly income that may go to repayment'),
    roundTo: { ...fen('The loan is cut down to a multiple of this'), minimum: 1 },
    longestYears: { type: 'integer', minimum: 1, maximum: 30, description: 'Longest term of a loan' },
    lastAge: { type: 'integer', minimum: 18, maximum: 100, description: 'Age by which a loan must be repaid' },
    ratesFirst: rates,
    ratesSecond: rates,
    averageWage: fen('Average monthly wage of the last year; a deposit base is at most three times this'),
    leastBase: fen('Least deposit base'),
    prices: {
      type: 'object',
      additionalProperties: false,
      required: ['least', 'usual', 'most', 'step'],
      description: 'What homes cost here: the slider, and what the first estimate assumes',
      properties: { least: fen('From'), usual: fen('Usual'), most: fen('To'), step: fen('Step') },
    },
  },
} as const

/** The period in force, with whom to ask when the department does not answer. */
export const figures = {
  ...period,
  required: [...period.required, 'office'],
  properties: { ...period.properties, office },
} as const
