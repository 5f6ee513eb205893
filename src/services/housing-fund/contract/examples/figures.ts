import { landong as office } from '../../../../kits/office/contract/responses'

const yunlan = {
  effectiveFrom: '2026-07-01',
  source: '云澜市住房公积金中心 2026 年度标准（虚构）',
  sourceUrl: 'https://gjj.yunlan.example/2026',
  capOne: 60000000,
  capTwo: 90000000,
  capSecond: 50000000,
  balanceTimes: 6,
  timeBasis: 'total',
  lateAfterMonths: 600,
  timeCoefficients: [
    { months: 6, percent: 80 },
    { months: 24, percent: 100 },
    { months: 60, percent: 120 },
  ],
  downPaymentFirst: 2000,
  downPaymentSecond: 3000,
  incomeShare: 5000,
  roundTo: 100000,
  longestYears: 30,
  lastAge: 68,
  borrowing: {
    noOpenLoan: true,
    also: [{ zh: '征信没有大问题，银行会查', en: 'No serious debts on record: the bank looks' }],
    source: 'typical',
  },
  ratesFirst: { short: 21000, long: 26000 },
  ratesSecond: { short: 25250, long: 30750 },
  averageWage: 900000,
  leastBase: 262000,
  prices: { least: 30000000, usual: 120000000, most: 330000000, step: 5000000 },
  office,
} as const

export const figures = {
  default: yunlan,
  /** A city that counts months without a gap. */
  continuous: { ...yunlan, timeBasis: 'continuous' },
} as const
