import { closed } from './closed'
import { notYet } from './not-yet'
import { BALANCE, beforeNovember, depositsUpTo, ledger } from './ledger'
import { landong as office } from '../../../../kits/office/contract/responses'

const asOf = '2026-11-23T09:20:00+08:00'

const renter = {
  number: '990100218834',
  employer: '云澜市启明软件有限公司',
  status: 'active',
  balance: BALANCE,
  base: 960000,
  employerRate: 800,
  personalRate: 800,
  since: '2021-06-11',
} as const

const november = { month: '2026-11', amount: 153600, employer: 76800, personal: 76800, dueDay: '2026-11-20' } as const

/** The young renter: pays in, changed jobs once, could borrow 492,000 yuan. */
const paid = {
  status: 'active',
  asOf,
  stale: false,
  balance: BALANCE,
  accounts: [renter],
  thisMonth: { ...november, state: 'paid', paidOn: '2026-11-16' },
  deposits: depositsUpTo('2026-11'),
  recent: ledger.slice(0, 4),
  more: true,
  monthsPaid: 14,
  monthsTotal: 65,
  longestYears: 30,
  estimate: { amount: 49200000 },
  office,
} as const

const unpaid = {
  ...paid,
  balance: beforeNovember.balance,
  accounts: [{ ...renter, balance: beforeNovember.balance }],
  deposits: depositsUpTo(beforeNovember.last),
  recent: beforeNovember.entries.slice(0, 4),
  monthsPaid: 13,
  monthsTotal: 64,
  estimate: { amount: 48100000 },
} as const

const frozenAccount = {
  number: '990100105217',
  employer: '云澜市恒丰纺织厂',
  status: 'frozen',
  balance: 1286040,
  base: 520000,
  employerRate: 500,
  personalRate: 500,
  since: '2019-03-08',
  frozenOn: '2024-03-31',
} as const

const ended = { id: '2026-06-30_1', day: '2026-06-30', kind: 'interest', amount: 18990, balance: 1286040 } as const

const frozen = {
  status: 'frozen',
  asOf,
  stale: false,
  balance: frozenAccount.balance,
  accounts: [frozenAccount],
  deposits: [],
  recent: [ended],
  more: true,
  monthsPaid: 0,
  monthsTotal: 61,
  longestYears: 22,
  leaving: { afterMonths: 6, from: '2024-09-30', typical: true },
  office,
} as const

const { estimate: _estimate, ...cannot } = paid

/** Three months into the first job: no loan yet. */
const starter = {
  ...cannot,
  balance: 268800,
  accounts: [
    {
      number: '990100331207',
      employer: '云澜市晨光设计有限公司',
      status: 'active',
      balance: 268800,
      base: 640000,
      employerRate: 700,
      personalRate: 700,
      since: '2026-09-01',
    },
  ],
  thisMonth: {
    month: '2026-11',
    state: 'paid',
    amount: 89600,
    employer: 44800,
    personal: 44800,
    dueDay: '2026-11-15',
    paidOn: '2026-11-13',
  },
  deposits: ['2026-09', '2026-10', '2026-11'].map((month) => ({ month, amount: 89600 })),
  recent: ['2026-11', '2026-10', '2026-09'].map((month, index) => ({
    id: `${month}-13_1`,
    day: `${month}-13`,
    kind: 'deposit',
    amount: 89600,
    balance: 268800 - index * 89600,
    month,
  })),
  more: false,
  monthsPaid: 3,
  monthsTotal: 3,
} as const

/** Where months must follow on each other: October is owed, and counting begins anew. */
const broken = {
  ...cannot,
  thisMonth: { ...november, state: 'late' },
  deposits: [...depositsUpTo('2026-09').slice(1), { month: '2026-10', amount: 0, owed: true }],
  recent: ledger.slice(2, 6),
  balance: ledger[2]?.balance ?? 0,
  accounts: [{ ...renter, balance: ledger[2]?.balance ?? 0 }],
  monthsPaid: 0,
  monthsTotal: 63,
} as const

const earlierHome = {
  loan: {
    because: 'loan',
    day: '2017-07-12',
    said: {
      zh: '2017年7月贷过公积金，先按二套算。不是二套就改首套。',
      en: 'You had a fund loan in Jul 2017, so this starts as a second home. Change it if it is not.',
    },
  },
  repayment: {
    because: 'repayment',
    day: '2026-06-12',
    said: {
      zh: '2026年6月取过公积金还房贷，先按二套算。不是二套就改首套。',
      en: 'You took money out for a home loan in Jun 2026, so this starts as a second home. Change it if it is not.',
    },
  },
} as const

const lent = { lentOn: '2017-07-12', left: 21329600, endsOn: '2037-07-12' } as const

const several = {
  ...paid,
  status: 'several',
  balance: BALANCE + 1286040,
  accounts: [renter, { ...frozenAccount, since: '2019-03-08', frozenOn: '2021-05-31' }],
  monthsTotal: 92,
  estimate: { amount: 58500000 },
} as const

const merge = { actId: '019aae10-5c00-7000-8000-000000000001', into: renter.number } as const
const answered = { ...merge, caseNumber: 'HB20261123-0417', promisedBy: '2026-11-26' } as const

const none = {
  status: 'none',
  asOf,
  stale: false,
  balance: 0,
  accounts: [],
  deposits: [],
  recent: [],
  more: false,
  monthsPaid: 0,
  monthsTotal: 0,
  longestYears: 30,
  office,
} as const

/** Retired: paid out and closed; what moved before is still there. */
const retired = {
  ...none,
  closed: closed.retired,
  recent: [{ id: '2021-10-22_1', day: '2021-10-22', kind: 'other', amount: -closed.retired.paidOut, balance: 0 }],
  more: true,
  longestYears: 0,
} as const

export const account = {
  default: paid,
  due: { ...unpaid, asOf: '2026-11-18T09:20:00+08:00', thisMonth: { ...november, state: 'due' } },
  late: { ...unpaid, thisMonth: { ...november, state: 'late' } },
  stale: { ...paid, asOf: '2026-11-22T18:40:00+08:00', stale: true },
  frozen: { ...frozen, notYet: notYet.frozen },
  starter: { ...starter, notYet: notYet.starter },
  /** With the city's figures of the same name. */
  continuous: { ...broken, notYet: notYet.continuous },
  openLoan: { ...cannot, notYet: notYet.openLoan, loans: [lent], earlierHome: earlierHome.loan },
  /** Too old for any term. */
  aged: { ...cannot, notYet: notYet.aged, longestYears: 0 },
  second: { ...paid, earlierHome: earlierHome.repayment },
  several,
  mergeSent: { ...several, merge: { ...merge, state: 'sent', answerBy: '2026-11-26' } },
  mergeAccepted: { ...several, merge: { ...answered, state: 'accepted' } },
  mergeRefused: { ...several, merge: { ...merge, state: 'refused' } },
  mergeDone: { ...paid, merge: { ...answered, state: 'done' } },
  none: { ...none, notYet: notYet.none },
  closed: { ...retired, notYet: notYet.closed },
  moved: { ...none, closed: closed.moved, notYet: notYet.moved },
} as const
