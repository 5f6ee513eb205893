import { list, object } from '../../shared/schema'
import { office } from '../../kits/office/contract/office'
import { amount, basisPoints, count, fen, inForce, localized, periodsOf } from '../../shared/fields'

/** Interest rates move by 0.005 points: 3.075 % is 30750. */
const ratePoints = (description: string) => count(`${description}, in millionths`, { maximum: 200000 })

const share = (description: string) => ({ ...basisPoints(description), maximum: 10000 }) as const

/** What a borrower must meet besides months, age and a running account, which the other figures say. */
const borrowing = object({
  noOpenLoan: { type: 'boolean', description: 'Whether a housing-fund loan that runs is to be paid back first' },
  also: list(6, localized('One condition, 30 characters at most'), {
    description: 'What else is asked for, in a clerk’s words: whether it is met, only centre and bank can tell',
  }),
  source: inForce.source,
})

const rates = object({ short: ratePoints('Yearly rate up to 5 years'), long: ratePoints('Above 5 years') })

/**
 * What a city says for one period; it holds from its `effectiveFrom` until the next one's. Every default is typical:
 * common among cities, no city's own.
 */
export const period = object(
  {
    ...inForce,
    sourceUrl: { type: 'string', description: 'The text itself, for people to read' },
    capOne: { ...amount('Most for one borrower, first home'), default: 60000000 },
    capTwo: { ...amount('Most for two borrowers, first home'), default: 90000000 },
    capSecond: { ...amount('Most for a second home'), default: 60000000 },
    balanceTimes: {
      ...count('k: the loan is at most balance × k × coefficient; cities say 6 to 20', { minimum: 1, maximum: 50 }),
      default: 10,
    },
    timeBasis: {
      enum: ['continuous', 'total'],
      description: 'Which months the coefficient counts: those without a gap up to now, or all ever paid',
      default: 'total',
    },
    // Cities differ; none is named that would be typical
    lateAfterMonths: {
      ...count(
        '补缴: a month that came more than so many months after its own counts among all, and not as paid in a row; 0: none that came in a later month; 600: every one counts',
        { maximum: 600 },
      ),
      default: 600,
    },
    timeCoefficients: {
      type: 'array',
      minItems: 1,
      description:
        'By full months paid, rising; the last one reached holds, below the first nothing can be borrowed (many cities: 连续足额缴存 6 个月)',
      default: [{ months: 6, percent: 100 }],
      items: object({
        months: count('From so many months paid'),
        percent: count('The coefficient, in 1/100', { maximum: 300 }),
      }),
    },
    downPaymentFirst: { ...share('Least down payment, first home'), default: 2000 },
    downPaymentSecond: { ...share('Least down payment, second home'), default: 2500 },
    incomeShare: { ...share('Most of a monthly income that may go to repayment'), default: 5000 },
    roundTo: { ...fen('The loan is cut down to a multiple of this'), minimum: 1, default: 100000 },
    longestYears: {
      ...count('Longest term of a loan; 30 years is the usual one', { minimum: 1, maximum: 30 }),
      default: 30,
    },
    // Typically five years after retirement; one age for all here
    lastAge: { ...count('Age by which a loan must be repaid', { minimum: 18, maximum: 100 }), default: 68 },
    borrowing: {
      ...borrowing,
      // 建金〔2014〕148号 and 建金〔2010〕179号 leave the rest to the cities
      default: {
        noOpenLoan: true,
        also: [{ zh: '征信没有大问题，银行会查', en: 'No serious debts on record: the bank looks' }],
        source: 'typical',
      },
    },
    // 中国人民银行, from 2025-05-08
    ratesFirst: { ...rates, default: { short: 21000, long: 26000 } },
    ratesSecond: { ...rates, default: { short: 25250, long: 30750 } },
    averageWage: {
      ...amount('Average monthly wage of the last year; a deposit base is at most three times this (建金〔2005〕5号)'),
      default: 800000,
    },
    leastBase: { ...amount('Least deposit base: the least monthly wage by law here'), default: 200000 },
    prices: {
      ...object(
        { least: amount('From'), usual: amount('Usual'), most: amount('To'), step: { ...fen('Step'), minimum: 1 } },
        { description: 'What homes cost here: the slider, and what the first estimate assumes' },
      ),
      default: { least: 30000000, usual: 100000000, most: 330000000, step: 5000000 },
    },
  },
  { optional: ['sourceUrl'] },
)

/** What 公积金 needs from a city: `config/cities/<city>/housing-fund.json` over these defaults. */
export const city = object(
  {
    $schema: { type: 'string' },
    office: {
      ...office,
      default: {
        name: { zh: '住房公积金中心', en: 'Housing fund centre' },
        // The national hotline
        phone: '12329',
        hours: { from: '09:00', to: '17:00' },
      },
    },
    answerDays: {
      ...count('Within how many working days the centre answers what it is asked', { minimum: 1, maximum: 45 }),
      // 行政许可法 42 gives twenty; service guides of most centres say three: typical
      default: 3,
    },
    leaving: {
      ...object({
        afterMonths: count('Months after which who left a job, and pays in nowhere, may take out a frozen account', {
          maximum: 60,
        }),
        source: {
          ...inForce.source,
          description:
            'Where the city says so; "typical" where it has yet to say: leaving is none of the nine cases of 《住房公积金管理条例》（国务院令第 844 号）第二十四条, in force from 2026-09-20',
        },
      }),
      default: { afterMonths: 6, source: 'typical' },
    },
    periods: periodsOf(period, '2025-05-08'),
  },
  {
    optional: ['$schema'],
    description: 'Amounts in fen, shares in 1/10000, interest in millionths a year. A city says what differs.',
  },
)
