import { born } from '../../../../mock/residents/born'
import { inYunlan } from '../../../../mock/residents/in-yunlan'

/** What only the social insurance centre knows of somebody. */
export interface Facts {
  /** Paid alone, 灵活就业: pension and medical insurance. `to` absent while it lasts. */
  readonly own?: readonly { readonly from: string; readonly to?: string }[]
  /** Medical insurance alone, between two jobs. */
  readonly medical?: readonly { readonly from: string; readonly to: string }[]
  /** 视同缴费, in months. */
  readonly deemed?: number
  readonly elsewhere?: readonly { readonly place: string; readonly months: number }[]
  /** Pension a month, in fen. */
  readonly benefit?: number
}

const paidByFactory = { employerRate: 500, personalRate: 500, payDay: 16 }

export const residents = inYunlan([
  {
    id: 'flexible',
    story: { zh: '开网店，社保自己交，早年在国营厂', en: 'Self-employed, pays alone, once at a state factory' },
    name: '苏梅',
    idNumber: born('990101', '1976-05-20', '244'),
    phone: '19900000011',
    employments: [],
  },
  {
    id: 'mover',
    story: { zh: '在外省交过三年，换工作断过三个月', en: 'Paid in another province, three months missed' },
    name: '罗志远',
    idNumber: born('990303', '1971-01-09', '353'),
    phone: '19900000012',
    employments: [
      {
        employer: '云澜市远帆机械有限公司',
        from: '2012-07-02',
        to: '2025-05-31',
        bases: [
          { from: '2012-07', base: 310000 },
          { from: '2018-07', base: 520000 },
          { from: '2023-07', base: 680000 },
        ],
        ...paidByFactory,
      },
      {
        employer: '云澜市新港物流有限公司',
        from: '2025-09-01',
        bases: [{ from: '2025-09', base: 720000 }],
        ...paidByFactory,
      },
    ],
  },
])

export const facts: Readonly<Record<string, Facts>> = {
  flexible: { own: [{ from: '2009-03', to: '2019-06' }, { from: '2020-01' }], deemed: 38 },
  mover: {
    elsewhere: [{ place: '江宁省新桥市', months: 38 }],
    medical: [{ from: '2025-06', to: '2025-08' }],
  },
  rare: { medical: [{ from: '2014-09', to: '2015-06' }] },
  retiree: { deemed: 420, benefit: 341212 },
}
