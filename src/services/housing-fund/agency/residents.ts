import { born } from '../../../../mock/residents/born'
import { inYunlan } from '../../../../mock/residents/in-yunlan'

/** What only the housing-fund centre knows of somebody. */
export interface Facts {
  /** Housing-fund loans, paid back ones too; amounts in fen. */
  readonly loans?: readonly {
    readonly lentOn: string
    readonly amount: number
    /** Paid back of it each month. */
    readonly monthly: number
    readonly endsOn: string
  }[]
}

export const residents = inYunlan([
  {
    id: 'starter',
    story: { zh: '刚上班三个月，想买房', en: 'Three months into the first job, wants a home' },
    name: '沈一诺',
    idNumber: born('990101', '2003-05-16', '268'),
    phone: '19900000021',
    employments: [
      {
        employer: '云澜市晨光设计有限公司',
        from: '2026-09-01',
        bases: [{ from: '2026-09', base: 640000 }],
        employerRate: 700,
        personalRate: 700,
        payDay: 15,
      },
    ],
  },
  {
    id: 'borrower',
    story: { zh: '公积金贷款还在还，想换房', en: 'Still repaying a housing-fund loan, wants another home' },
    name: '高文静',
    idNumber: born('990101', '1987-09-02', '284'),
    phone: '19900000022',
    employments: [
      {
        employer: '云澜市实验小学',
        from: '2012-09-01',
        bases: [
          { from: '2012-09', base: 480000 },
          { from: '2018-07', base: 760000 },
          { from: '2024-07', base: 1020000 },
        ],
        employerRate: 1200,
        personalRate: 1200,
        payDay: 10,
      },
    ],
    withdrawals: [{ day: '2017-06-20', kind: 'purchase', amount: 6000000 }],
  },
])

export const facts: Readonly<Record<string, Facts>> = {
  borrower: { loans: [{ lentOn: '2017-07-12', amount: 40000000, monthly: 166700, endsOn: '2037-07-12' }] },
}
