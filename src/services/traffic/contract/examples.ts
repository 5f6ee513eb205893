import {
  over,
  PHOTO,
  car,
  conditions,
  crosswalk,
  cycle,
  elseDrove,
  fathers,
  fresh,
  late,
  line,
  mine,
  office,
  parking,
  speeding,
  stale,
  study,
} from './examples/parts'

const open = {
  ...fresh,
  toPay: { count: 1, total: 10000, surcharge: 0, tomorrow: 10000 },
  waiting: { count: 2, fine: 25000, points: 3 },
  violations: [line, { ...parking, plate: fathers }, crosswalk, over, speeding],
  cycle,
  study,
  cars: [car(mine, 2), car(fathers, 1)],
  office,
} as const
const lateRows = {
  ...cycle,
  used: 7,
  carried: 4,
  waiting: 0,
  rows: [...cycle.rows, { id: late.id, points: 3, fate: 'ifPaid' }],
} as const
const nothing = { count: 0, total: 0, surcharge: 0, tomorrow: 0 } as const
const none = {
  ...open,
  toPay: nothing,
  waiting: { count: 0, fine: 0, points: 0 },
  violations: [over],
  cycle: { ...cycle, used: 3, carried: 0, waiting: 0, rows: cycle.rows.slice(0, 1) },
  study: { may: true, left: 3, conditions: conditions(0) },
  cars: [car(mine, 0), car(fathers, 0)],
} as const
const { cycle: _cycle, study: _study, ...unlicensed } = none

const about = { ...fresh, cycle, study, brigade: '城东大队' } as const
const { cycle: _c, study: _s, ...aboutOwner } = about
const oneWaiting = {
  ...crosswalk,
  ...about,
  direction: '由南向北',
  code: '1357',
  law: '《道路交通安全法》第四十七条',
  photos: 3,
  ifToday: { dueOn: '2026-12-08', announced: true },
  mayDispute: true,
  answerBy: '2026-11-30',
} as const
const { ifToday: _today, answerBy: _answer, ...settled } = oneWaiting
const decided = { ...settled, mayDispute: false } as const
const oneOverdue = {
  ...decided,
  ...late,
  decision: {
    receivedOn: '2026-10-26',
    dueOn: '2026-11-10',
    announced: true,
    extended: false,
    countedDays: 13,
    capOn: '2026-12-14',
    reviewBy: '2026-12-25',
  },
} as const
const dispute = {
  actId: '019aae10-5c00-7000-8000-000000000002',
  state: 'sent',
  askedAt: '2026-11-23T09:41:00+08:00',
  reason: 'notSo',
  words: '我停了，照片只拍到起步',
  answerBy: '2026-11-30',
} as const
const { answerBy: _by2, ...askedFor } = dispute
const taken = {
  ...askedFor,
  state: 'checking',
  caseNumber: 'YY20261123-0457',
  promisedBy: '2026-11-30',
} as const

/** A whole answer for each situation; the thin mock gives `default`. */
export const examples = {
  violations: {
    default: open,
    overdue: {
      ...open,
      toPay: { count: 2, total: 37800, surcharge: 7800, tomorrow: 38400 },
      waiting: { count: 1, fine: 5000, points: 0 },
      violations: [late, line, parking, over],
      cycle: lateRows,
      study: { may: false, left: 6, conditions: conditions(1) },
    },
    none,
    full: {
      ...open,
      waiting: { count: 0, fine: 0, points: 0 },
      violations: [line, { ...over, kind: 'redLight', named: '驾驶机动车违反道路交通信号灯通行的', points: 6 }],
      cycle: {
        ...cycle,
        used: 12,
        carried: 0,
        waiting: 0,
        full: true,
        studyDays: 7,
        rows: [
          { id: over.id, points: 11, fate: 'stays' },
          { id: line.id, points: 1, fate: 'stays' },
        ],
      },
      study: { may: false, left: 0, conditions: conditions(0, ['underFull']) },
    },
    ownersOnly: { ...unlicensed, violations: [elseDrove], cars: [car(mine, 1)] },
    noCar: { ...unlicensed, violations: [], cars: [] },
    disputed: { ...open, violations: [line, parking, { ...crosswalk, state: 'disputed' }, over] },
    stale: { ...open, ...stale },
  },
  violation: {
    default: oneWaiting,
    due: {
      ...decided,
      ...line,
      code: '1345',
      law: '《道路交通安全法》第三十八条',
      decision: {
        ...oneOverdue.decision,
        receivedOn: '2026-11-16',
        dueOn: '2026-12-01',
        countedDays: 0,
        capOn: '2027-01-04',
        reviewBy: '2027-01-15',
      },
    },
    overdue: oneOverdue,
    paused: {
      ...oneOverdue,
      surcharge: 3000,
      total: 23000,
      decision: {
        receivedOn: '2026-10-26',
        dueOn: '2026-11-10',
        announced: true,
        extended: false,
        countedDays: 5,
        pausedSince: '2026-11-16',
        reviewBy: '2026-12-25',
      },
    },
    disputed: { ...decided, state: 'disputed', dispute: taken },
    sent: { ...decided, state: 'disputed', dispute },
    upheld: {
      ...oneWaiting,
      mayDispute: false,
      dispute: { ...taken, state: 'upheld', why: '录像里行人走到第二条车道，车没有停' },
    },
    granted: { ...decided, state: 'withdrawn', total: 0, dispute: { ...taken, state: 'granted' } },
    done: {
      ...decided,
      ...over,
      code: '1223',
      decision: {
        receivedOn: '2026-05-10',
        dueOn: '2026-05-25',
        announced: true,
        extended: false,
        countedDays: 0,
        reviewBy: '2026-07-09',
        paidOn: '2026-05-11',
      },
    },
    owner: {
      ...elseDrove,
      ...aboutOwner,
      code: '1357',
      law: oneWaiting.law,
      photos: 0,
      hidden: 'driver',
      mayDispute: false,
    },
    acting: { ...decided, photos: 0, hidden: 'self' },
    stale: { ...oneWaiting, ...stale, mayDispute: false },
  },
  photo: {
    default: {
      image: PHOTO,
    },
  },
  dispute: {
    default: { actId: dispute.actId, state: 'sent' },
    checking: { actId: dispute.actId, state: 'checking', caseNumber: taken.caseNumber, promisedBy: taken.promisedBy },
  },
  car: { default: car(mine, 3) },
} as const
