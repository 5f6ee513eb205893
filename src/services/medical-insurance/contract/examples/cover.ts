import { yunlan } from './figures'

const byWork = { group: 'active', payer: 'employer' } as const
const byOneself = { group: 'resident', payer: 'self' } as const
const unused = { deductible: 0, paid: 0, stays: 0 } as const
const own = {
  asOf: '2026-11-26T09:20:00+08:00',
  stale: false,
  sharing: { mine: [], theirs: [] },
  ...{ late: [], away: [], elsewhere: [] },
  figures: yunlan,
} as const
const paid = {
  month: '2026-11',
  dueDay: '2026-11-15',
  state: 'paid',
  credited: 19200,
  creditedOn: '2026-11-14',
} as const
const due = { month: '2026-11', dueDay: '2026-11-25' } as const

/** Employed in Yunlan, as the sheets have her. */
const me = {
  ...own,
  status: 'usable',
  age: 34,
  ...byWork,
  coveredFrom: '2018-07-01',
  thisMonth: paid,
  account: {
    balance: 328640,
    opening: 303580,
    credited: 201600,
    hospital: 162000,
    pharmacy: 14540,
    family: 0,
    monthly: [
      { from: '2026-01', amount: 17600 },
      { from: '2026-07', amount: 19200 },
    ],
  },
  used: { year: 2026, outpatient: { deductible: 20000, paid: 142000, stays: 0 }, inpatient: unused },
  sharing: {
    mine: [
      { name: '许明川', relation: 'spouse' },
      { name: '赵桂兰', relation: 'parent' },
    ],
    theirs: [{ name: '许明川', relation: 'spouse' }],
  },
} as const
const resident = {
  ...own,
  status: 'usable',
  age: 41,
  ...byOneself,
  coveredFrom: '2026-01-01',
  used: { year: 2026, outpatient: { deductible: 0, paid: 12000, stays: 0 }, inpatient: unused },
} as const
const late = ['2026-10', '2026-11'].map((month) => ({ month, dueDay: `${month}-16` }))
const child = {
  ...own,
  status: 'newborn',
  age: 0,
  sharing: { mine: [], theirs: [{ name: '沈青', relation: 'parent' }] },
} as const
const { thisMonth: _month, payer: _payer, ...noMonth } = me

/** By situation, each a whole answer; the thin mock gives `default`. */
export const coverExamples = {
  default: me,
  /** The year's outpatient cap is reached, one stay behind. */
  capped: {
    ...me,
    used: {
      year: 2026,
      outpatient: { deductible: 20000, paid: 200000, stays: 0 },
      inpatient: { deductible: 0, paid: 1632000, stays: 1 },
    },
  },
  /** Not late yet. */
  due: { ...me, thisMonth: { ...due, state: 'due' } },
  /** Pays alone, 灵活就业. */
  flexible: { ...me, payer: 'self', thisMonth: { ...paid, dueDay: '2026-11-25', credited: 9600 } },
  retired: {
    ...noMonth,
    age: 85,
    group: 'retired',
    used: { year: 2026, outpatient: { deductible: 15000, paid: 86000, stays: 0 }, inpatient: unused },
  },
  resident,
  /** Missed the enrolment, two years without: five months, as the sheet has it. */
  waiting: {
    ...resident,
    status: 'waiting',
    coveredFrom: '2027-03-20',
    used: { year: 2026, outpatient: unused, inpatient: unused },
    wait: {
      paidOn: '2026-10-20',
      months: 5,
      fixed: 3,
      gapYears: [2025, 2026],
      repaidYears: 0,
      atLeast: false,
      from: '2027-03-20',
      sooner: [
        { years: 2, amount: 80000, months: 3, from: '2027-01-20', days: 59 },
        { years: 1, amount: 40000, months: 4, from: '2027-02-20', days: 28 },
      ],
    },
  },
  /** Four years without, all repaid: six months stay, and nothing helps. */
  waitingLong: {
    ...resident,
    status: 'waiting',
    coveredFrom: '2027-04-20',
    used: { year: 2026, outpatient: unused, inpatient: unused },
    wait: {
      paidOn: '2026-10-20',
      months: 6,
      fixed: 3,
      gapYears: [2022, 2023, 2024, 2025],
      repaidYears: 4,
      atLeast: true,
      from: '2027-04-20',
      sooner: [],
    },
  },
  /** Enrolled in time for next year. */
  nextYear: { ...resident, status: 'waiting', coveredFrom: '2027-01-01' },
  /** The employer stopped paying. */
  suspended: { ...me, status: 'suspended', thisMonth: { month: '2026-11', dueDay: '2026-11-16', state: 'late' }, late },
  /** Left work: nobody pays, the account can still be used. */
  ended: { ...noMonth, status: 'ended', endedOn: '2025-12-31' },
  /** Days left, the application waits for a photo. */
  newborn: {
    ...child,
    newborn: {
      birth: '2026-11-12',
      open: true,
      lastDay: '2027-02-10',
      steps: [
        { what: 'household', state: 'asks' },
        { what: 'enrol', state: 'waiting' },
        { what: 'use', state: 'waiting', on: '2026-12-02' },
      ],
    },
  },
  /** Nobody has applied yet. */
  newbornOpen: { ...child, newborn: { birth: '2026-11-12', open: true, lastDay: '2027-02-10', steps: [] } },
  /** Too late to reach back. */
  newbornLate: {
    ...child,
    status: 'none',
    newborn: { birth: '2026-08-19', open: false, lastDay: '2026-11-17', steps: [] },
  },
  none: { ...own, status: 'none', age: 22 },
  /** Enrolled twice: here as resident, elsewhere by work. */
  several: { ...resident, elsewhere: [{ place: '江宁省新桥市', scheme: 'employee' }] },
  away: {
    ...me,
    away: [
      { place: '海州市', arrangement: 'longTerm', state: 'valid', from: '2026-09-01', until: '2027-08-31' },
      { place: '新桥市', arrangement: 'referred', state: 'ended', from: '2026-01-12', until: '2026-07-11' },
    ],
  },
  referred: {
    ...me,
    away: [{ place: '海州市', arrangement: 'referred', state: 'valid', from: '2026-11-20', until: '2027-05-19' }],
  },
  stale: { ...me, asOf: '2026-11-25T18:40:00+08:00', stale: true },
} as const
