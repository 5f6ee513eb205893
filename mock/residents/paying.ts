import type { Resident } from '../resident'
import { born } from './born'

/** Residents somebody pays a housing fund for. */
export const paying: readonly Resident[] = [
  {
    id: 'renter',
    story: { zh: '租房的年轻人，换过一次工作', en: 'Young renter who changed jobs once' },
    name: '林晓雨',
    idNumber: born('990101', '1998-06-12', '222'),
    phone: '19900000001',
    plates: ['云TF60218'],
    city: 'yunlan',
    employments: [
      {
        employer: '云澜市明途广告有限公司',
        from: '2021-06-11',
        to: '2025-08-31',
        bases: [
          { from: '2021-06', base: 620000 },
          { from: '2023-07', base: 760000 },
          { from: '2024-07', base: 820000 },
          { from: '2025-07', base: 880000 },
        ],
        employerRate: 800,
        personalRate: 800,
        payDay: 20,
      },
      {
        employer: '云澜市启明软件有限公司',
        from: '2025-10-08',
        bases: [
          { from: '2025-10', base: 880000 },
          { from: '2026-07', base: 960000 },
        ],
        employerRate: 800,
        personalRate: 800,
        payDay: 20,
      },
    ],
    withdrawals: [
      { day: '2024-10-10', kind: 'rent', amount: 450000 },
      { day: '2025-10-10', kind: 'rent', amount: 450000 },
      { day: '2026-10-09', kind: 'rent', amount: 450000 },
    ],
  },
  {
    id: 'parents',
    story: { zh: '刚有孩子的爸爸，在还房贷', en: 'New father, paying off a home' },
    name: '周启航',
    idNumber: born('990101', '1993-03-05', '317'),
    phone: '19900000002',
    plates: ['云T8K27Q', '云TD52716'],
    city: 'yunlan',
    employments: [
      {
        employer: '云澜市第二人民医院',
        from: '2018-08-01',
        bases: [
          { from: '2018-08', base: 780000 },
          { from: '2021-07', base: 1050000 },
          { from: '2024-07', base: 1280000 },
          { from: '2026-07', base: 1360000 },
        ],
        employerRate: 1200,
        personalRate: 1200,
        payDay: 15,
      },
    ],
    withdrawals: [
      { day: '2022-05-18', kind: 'purchase', amount: 9000000 },
      { day: '2024-06-12', kind: 'repayment', amount: 3600000 },
      { day: '2025-06-12', kind: 'repayment', amount: 3600000 },
      { day: '2026-06-12', kind: 'repayment', amount: 3600000 },
    ],
    children: [{ entry: 'Y990000001', name: '周念', idNumber: born('990101', '2026-08-19', '264') }],
  },
  {
    id: 'driver',
    story: { zh: '住清禾县的车主，单位上个月起没缴', en: 'Car owner in Qinghe whose employer stopped paying' },
    name: '陈国栋',
    idNumber: born('990202', '1985-11-23', '133'),
    phone: '19900000003',
    plates: ['云U6K218'],
    city: 'qinghe',
    employments: [
      {
        employer: '清禾县顺达运输有限公司',
        from: '2016-03-01',
        bases: [
          { from: '2016-03', base: 360000 },
          { from: '2021-07', base: 480000 },
          { from: '2025-07', base: 560000 },
        ],
        employerRate: 500,
        personalRate: 500,
        payDay: 10,
        gaps: [
          { month: '2026-10', note: '单位还没缴' },
          { month: '2026-11', note: '单位还没缴' },
        ],
      },
    ],
  },
  {
    id: 'rare',
    story: { zh: '名字里有生僻字', en: 'A rare character in her name' },
    name: '𠮷䶮',
    idNumber: born('990101', '1990-02-28', '486'),
    phone: '19900000004',
    city: 'yunlan',
    employments: [
      {
        employer: '云澜市图书馆',
        from: '2015-07-01',
        bases: [
          { from: '2015-07', base: 520000 },
          { from: '2020-07', base: 700000 },
          { from: '2025-07', base: 830000 },
        ],
        employerRate: 1000,
        personalRate: 1000,
        payDay: 28,
      },
    ],
  },
  {
    id: 'permit',
    story: { zh: '外地来的，有居住证，两个账户没合并', en: 'From elsewhere with a permit, two accounts to merge' },
    name: '阿依古丽·买买提',
    idNumber: born('990505', '1991-09-30', '624'),
    phone: '19900000005',
    city: 'yunlan',
    employments: [
      {
        employer: '云澜市恒丰纺织厂',
        from: '2019-03-08',
        to: '2021-05-31',
        bases: [{ from: '2019-03', base: 520000 }],
        employerRate: 500,
        personalRate: 500,
        payDay: 15,
      },
      {
        employer: '云澜市海棠酒店',
        from: '2023-04-01',
        bases: [
          { from: '2023-04', base: 580000 },
          { from: '2025-07', base: 650000 },
        ],
        employerRate: 700,
        personalRate: 700,
        payDay: 18,
      },
    ],
    permitSince: '2023-10-12',
  },
]
