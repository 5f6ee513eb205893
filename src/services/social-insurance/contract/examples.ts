import { landong } from '../../../kits/office/contract/responses'

const office = {
  ...landong,
  name: { zh: '云澜市社保中心', en: 'Yunlan Social Insurance Centre' },
  phone: '12333',
} as const

/** A man of 1971 in Yunlan: as the prototypes have him. */
const basis = {
  birth: '1971-01',
  sex: 'male',
  figures: {
    effectiveFrom: '2026-01-01',
    source: '云澜市人社局 2026 年度标准（虚构）',
    pensionBase: 840000,
    leastOwn: 100800,
    flexibleWomen: 'femaleFlexible55',
    medicalGrace: 3,
  },
  office,
} as const

const woman = { ...basis, birth: '1976-05', sex: 'female' } as const

/** The 24 months to November 2026, as `state` has the index of each. */
const recent = <S extends string>(state: (index: number) => S) => Array.from({ length: 24 }, (_, index) => state(index))
const changing = (index: number) => index > 5 && index < 9
const unpaid = (index: number) => (changing(index) ? 'gap' : 'paid')

const rows = (of: (index: number) => 'paid' | 'gap' | 'late' | 'due', months: number, medical: number) =>
  [
    { kind: 'pension', months, recent: recent(of) },
    { kind: 'medical', months: medical, recent: recent((index) => (changing(index) ? 'paid' : of(index))) },
    { kind: 'unemployment', months, recent: recent(of) },
    { kind: 'injury', months, recent: recent(of) },
    { kind: 'maternity', months: medical, recent: recent((index) => (changing(index) ? 'paid' : of(index))) },
  ] as const

const note = '换工作，医保是自己交的'
const pension = {
  months: 170,
  deemed: 0,
  since: '2012-07',
  lastPaid: '2026-11',
  balance: 7642036,
  monthly: 57600,
  index: 8800,
} as const

const paid = {
  status: 'paying',
  asOf: '2026-11-23T09:20:00+08:00',
  stale: false,
  payer: 'employer',
  insurances: rows(unpaid, 170, 173),
  thisMonth: {
    month: '2026-11',
    dueDay: '2026-11-16',
    state: 'paid',
    employer: 179280,
    personal: 75600,
    paidOn: '2026-11-16',
  },
  late: [],
  gaps: [{ from: '2025-06', to: '2025-08', note }],
  pension,
  elsewhere: [],
  basis,
} as const

const { payer: _payer, thisMonth, pension: _pension, ...nobody } = paid
const { paidOn: _paidOn, ...open } = thisMonth

/** Whole, valid answers by situation; `default` is what the thin mock gives. */
export const recordExamples = {
  default: paid,
  due: {
    ...paid,
    thisMonth: { ...open, dueDay: '2026-11-30', state: 'due' },
    insurances: rows((index) => (index === 23 ? 'due' : unpaid(index)), 169, 172),
    pension: { ...pension, months: 169, lastPaid: '2026-10' },
  },
  late: {
    ...paid,
    thisMonth: { ...open, state: 'late' },
    late: [
      { month: '2026-10', dueDay: '2026-10-15' },
      { month: '2026-11', dueDay: '2026-11-16' },
    ],
    insurances: rows((index) => (index > 21 ? 'late' : unpaid(index)), 168, 171),
    pension: { ...pension, months: 168, lastPaid: '2026-09' },
  },
  stopped: {
    ...nobody,
    status: 'stopped',
    insurances: rows((index) => (index > 20 ? 'gap' : unpaid(index)), 167, 170),
    gaps: [
      { from: '2025-06', to: '2025-08', note },
      { from: '2026-09', to: '2026-11' },
    ],
    pension: { ...pension, months: 167, lastPaid: '2026-08' },
  },
  self: {
    ...paid,
    payer: 'self',
    basis: woman,
    insurances: rows(unpaid, 170, 173).slice(0, 2),
    thisMonth: { ...thisMonth, employer: 0, personal: 100800 },
    pension: { ...pension, deemed: 38, since: '2009-03' },
  },
  several: { ...paid, elsewhere: [{ place: '江宁省新桥市', months: 38 }] },
  stale: { ...paid, asOf: '2026-11-22T18:40:00+08:00', stale: true },
  drawing: {
    ...nobody,
    status: 'drawing',
    insurances: [],
    gaps: [],
    benefit: { amount: 341212, payDay: 15, since: '2001-11' },
    basis: { ...basis, birth: '1941-10' },
  },
  none: { ...nobody, status: 'none', insurances: [], gaps: [] },
} as const

export const basisExamples = { default: basis, woman } as const
