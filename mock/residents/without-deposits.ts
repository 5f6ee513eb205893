import type { Resident } from '../resident'
import { born } from './born'

/** Residents nobody pays a housing fund for now. */
export const withoutDeposits: readonly Resident[] = [
  {
    id: 'retiree',
    story: { zh: '退休的老人，账户已经销了', en: 'Retired, account closed' },
    name: '王德顺',
    idNumber: born('990101', '1941-10-18', '215'),
    phone: '19900000006',
    plates: ['云T52716'],
    city: 'yunlan',
    employments: [
      {
        employer: '云澜市机床厂',
        from: '1995-01-01',
        to: '2001-10-18',
        bases: [{ from: '1995-01', base: 60000 }],
        employerRate: 500,
        personalRate: 500,
        payDay: 20,
      },
    ],
    retiredOn: '2001-10-18',
  },
  {
    id: 'newcomer',
    story: { zh: '刚来，哪里都没有记录', en: 'Newcomer without any record' },
    name: '何新',
    idNumber: born('990707', '2004-01-15', '518'),
    phone: '19900000007',
    city: 'yunlan',
    employments: [],
  },
  {
    id: 'frozen',
    story: { zh: '离职了，账户全封存', en: 'Left work, everything frozen' },
    name: '赵一凡',
    idNumber: born('990101', '1988-07-07', '351'),
    phone: '19900000008',
    city: 'yunlan',
    employments: [
      {
        employer: '云澜市蓝海贸易有限公司',
        from: '2014-09-01',
        to: '2025-12-31',
        bases: [
          { from: '2014-09', base: 450000 },
          { from: '2019-07', base: 680000 },
          { from: '2024-07', base: 900000 },
        ],
        employerRate: 800,
        personalRate: 800,
        payDay: 12,
      },
    ],
  },
]
