import { born } from '../../../../mock/residents/born'
import { inYunlan } from '../../../../mock/residents/in-yunlan'
import type { Enrolment, Told } from './client'

/** Of what was covered, what the fund paid and what counted towards the deductible; `stay`: in hospital, not a visit. */
type Visit = Dated & Readonly<{ eligible: number; fund: number; deductible?: number; stay?: boolean }>
type Dated = Readonly<{ day: string; place: string }>

/** What only the medical insurance office knows of somebody; amounts in fen. */
export interface Facts {
  /** Pays alone, 灵活就业: from which month. */
  readonly own?: string
  /** 居民医保, as the office has it. */
  readonly resident?: Pick<Enrolment, 'from' | 'paidOn' | 'missed' | 'gapYears' | 'repaidYears'>
  /** In the personal account when this year began. */
  readonly opening?: number
  readonly visits?: readonly Visit[]
  /** Bought, or used by family. */
  readonly spent?: readonly (Dated & Readonly<{ amount: number; who?: string }>)[]
  readonly away?: Told['away']
  readonly mine?: Told['mine']
  readonly theirs?: Told['theirs']
  readonly elsewhere?: Told['elsewhere']
  /** Of a child who is not enrolled yet, by the number of its birth certificate. */
  readonly unenrolled?: Readonly<Record<string, NonNullable<Told['steps']>>>
}

const employed = { employerRate: 800, personalRate: 800, payDay: 15 }

export const residents = inYunlan([
  {
    id: 'new-mother',
    story: { zh: '女儿刚出生，还没参保', en: 'A newborn daughter who is not insured yet' },
    name: '沈青',
    idNumber: born('990101', '1992-04-18', '263'),
    phone: '19900000031',
    employments: [
      {
        employer: '云澜市启明软件有限公司',
        from: '2018-07-02',
        bases: [
          { from: '2018-07', base: 720000 },
          { from: '2025-07', base: 880000 },
          { from: '2026-07', base: 960000 },
        ],
        ...employed,
      },
    ],
    children: [{ entry: 'Y990000005', name: '许知夏', idNumber: born('990101', '2026-11-12', '223') }],
  },
  {
    id: 'uninsured-years',
    story: { zh: '医保断了两年，刚补上，在等', en: 'Two years without medical insurance, now waiting' },
    name: '马小军',
    idNumber: born('990101', '1985-03-30', '175'),
    phone: '19900000032',
    employments: [],
  },
])

const trip = { place: '海州市', from: '2026-09-01', until: '2027-08-31', arrangement: 'longTerm' } as const

export const facts: Readonly<Record<string, Facts>> = {
  'new-mother': {
    opening: 303580,
    visits: [
      { day: '2026-02-10', place: '云澜市第一人民医院', eligible: 50000, fund: 15000, deductible: 20000 },
      { day: '2026-06-22', place: '云澜市第一人民医院', eligible: 124000, fund: 62000 },
      { day: '2026-11-03', place: '云澜市妇幼保健院', eligible: 130000, fund: 65000 },
    ],
    spent: [
      { day: '2026-05-07', place: '云澜市百草药房', amount: 10000 },
      { day: '2026-10-21', place: '云澜市百草药房', amount: 4540 },
    ],
    mine: [
      { name: '许明川', relation: 'spouse' },
      { name: '赵桂兰', relation: 'parent' },
    ],
    theirs: [{ name: '许明川', relation: 'spouse' }],
    unenrolled: {
      Y990000005: [
        { what: 'household', state: 'asks' },
        { what: 'enrol', state: 'waiting' },
        { what: 'use', state: 'waiting', on: '2026-12-02' },
      ],
    },
  },
  'uninsured-years': {
    resident: { from: '2026-10-20', paidOn: '2026-10-20', missed: true, gapYears: [2025, 2026], repaidYears: 0 },
  },
  renter: { away: [{ ...trip, from: '2026-11-20', until: '2027-05-19', arrangement: 'referred' }] },
  mover: { away: [trip] },
  permit: { elsewhere: [{ place: '江宁省新桥市', scheme: 'resident' }] },
  flexible: { own: '2009-03' },
  retiree: {
    opening: 264000,
    visits: [
      { day: '2026-03-16', place: '澜东社区卫生服务中心', eligible: 42000, fund: 18900, deductible: 15000 },
      { day: '2026-08-05', place: '云澜市第二人民医院', eligible: 1840000, fund: 1566400, stay: true },
    ],
    spent: [{ day: '2026-09-12', place: '云澜市中医院', amount: 12000, who: '王晓岚' }],
    mine: [{ name: '王晓岚', relation: 'child' }],
  },
}
