/** Whole answers by situation; today is a Thursday, 2026-11-26. `default` is what the thin mock gives. */
const on = '2026-11-26'
const office = {
  name: { zh: '云澜市政务服务中心', en: 'Yunlan City Service Centre' },
  phone: '12345',
  hours: { from: '00:00', to: '24:00' },
} as const
const id = (last: string) => `0193690a-7c00-7000-8000-00000000000${last}`
const promised = (by: string, workingDays?: number) => ({
  by,
  announced: true,
  ...(workingDays === undefined ? {} : { workingDays }),
})

const household = {
  id: id('1'),
  title: '落户口',
  department: '政务服务中心',
  holder: '澜东派出所',
  state: 'waiting',
  turn: 'yours',
  since: '2026-11-17',
  promise: promised('2026-12-01', 10),
  lateDays: 0,
  asked: { kind: 'bring', what: '补一张照片', by: on, lateDays: 0, matter: 'hukou-newborn' },
} as const
const checkup = {
  ...household,
  id: id('2'),
  title: '老人免费体检',
  holder: '澜东社区卫生服务中心',
  since: '2026-11-10',
  promise: promised('2026-12-31'),
  asked: { kind: 'choose', what: '选一家体检医院', by: '2026-12-31', lateDays: 0 },
} as const
const overdue = {
  ...household,
  id: id('3'),
  title: '摊位登记',
  holder: '澜东市场所',
  asked: { kind: 'come', what: '带身份证来签字', by: '2026-11-24', lateDays: 2 },
} as const
const lamp = {
  id: id('4'),
  title: '修路灯',
  department: '市政养护所',
  holder: '市政养护所二班',
  state: 'working',
  turn: 'theirs',
  since: '2026-11-19',
  promise: promised('2026-11-24', 3),
  lateDays: 2,
} as const
const permit = {
  id: id('5'),
  title: '居住证签注',
  department: '政务服务中心',
  holder: '澜东派出所',
  state: 'received',
  turn: 'theirs',
  since: '2026-11-26',
  promise: promised('2026-12-03', 5),
  lateDays: 0,
} as const
const farAway = {
  ...permit,
  id: id('6'),
  title: '老房加装电梯',
  holder: '澜东街道',
  state: 'working',
  promise: { workingDays: 40, announced: false },
} as const
const lost = { ...permit, id: id('7'), title: '树枝修剪', department: '市政养护所', state: 'lost' } as const
const done = {
  ...permit,
  id: id('8'),
  title: '社保卡补办',
  holder: '澜东服务厅 6 号窗',
  state: 'done',
  turn: 'over',
  since: '2026-11-11',
  endedOn: '2026-11-18',
} as const
const refused = { ...done, id: id('9'), title: '临时占道', holder: '城管科', state: 'refused' } as const
const withdrawn = { ...done, id: id('a'), title: '井盖响', state: 'withdrawn', endedOn: '2026-11-02' } as const

const rent = {
  key: '0193690a-7c00-7000-8000-0000000000b1',
  title: '公积金账户合并',
  note: '公积金中心在办，12月1日前办好',
  page: 'services/housing-fund/pages/account/index?city=yunlan',
  turn: 'theirs',
  since: '2026-11-24T09:20:00+08:00',
} as const

const many = {
  asOf: '2026-11-26T09:20:00+08:00',
  stale: false,
  on,
  yours: [household, checkup],
  theirs: [lamp, permit, farAway],
  begun: [rent],
  over: { count: 3, cases: [done, refused, withdrawn] },
  late: 1,
  departments: { count: 2, silent: [] },
  office,
} as const
const none = { ...many, yours: [], theirs: [], begun: [], over: { count: 0, cases: [] }, late: 0 } as const
const publicWorks = { name: '市政养护所', heardAt: '2026-11-24T02:40:00+08:00' } as const

const received = { title: '收到', on: '2026-11-19', state: 'done' } as const
const sent = { title: '派给养护所', on: '2026-11-20', state: 'done' } as const
const steps = [
  { ...received, note: '望澜桥东头，照片 2 张' },
  sent,
  { title: '换灯', state: 'now', note: '缺灯头，11月28日到货' },
  { title: '你来看亮没亮', state: 'next' },
] as const
const strip = [
  { on: '2026-11-19', is: 'start' },
  { on: '2026-11-20', is: 'counted', number: 1 },
  { on: '2026-11-21', is: 'rest' },
  { on: '2026-11-22', is: 'rest' },
  { on: '2026-11-23', is: 'counted', number: 2 },
  { on: '2026-11-24', is: 'counted', number: 3 },
  { on: '2026-11-25', is: 'late', number: 1 },
  { on: '2026-11-26', is: 'late', number: 2 },
] as const
const lampWhole = {
  ...lamp,
  number: 'SZ20261119-0913',
  phone: '12345',
  steps,
  strip,
  changedAt: '2026-11-25T16:02:00+08:00',
  on,
  office,
} as const
const whole = <R extends object>(row: R) => ({
  ...row,
  number: 'ZW20261117-0206',
  phone: '12345',
  steps: [
    { title: '收到', on: '2026-11-17', state: 'done' },
    { title: '核对材料', state: 'now' },
    { title: '办好通知你', state: 'next' },
  ] as const,
  changedAt: '2026-11-25T16:02:00+08:00',
  on,
  office,
})
const over = [
  { title: '收到', on: '2026-11-11', state: 'done' },
  { title: '办结', on: '2026-11-18', state: 'done' },
] as const

const seen = {
  title: lamp.title,
  department: lamp.department,
  holder: lamp.holder,
  state: lamp.state,
  turn: lamp.turn,
  since: lamp.since,
  promise: lamp.promise,
  lateDays: 2,
  number: 'SZ20261119-0913',
  phone: '12345',
  steps: [received, sent, { title: '换灯', state: 'now' }, { title: '你来看亮没亮', state: 'next' }],
  on,
  left: 4,
  minutes: 10,
} as const

export const examples = {
  cases: {
    default: many,
    one: { ...none, theirs: [permit] },
    late: { ...many, yours: [], begun: [] },
    overdue: { ...many, yours: [overdue, household] },
    lost: { ...none, theirs: [lost] },
    over: { ...none, over: many.over },
    // One department has told us nothing for a day: the list is not whole
    silent: { ...many, theirs: [permit], late: 0, departments: { count: 2, silent: [publicWorks] } },
    silentNone: { ...none, departments: { count: 2, silent: [publicWorks] } },
    // None has: all of it is as it was
    stale: {
      ...many,
      asOf: '2026-11-24T02:40:00+08:00',
      stale: true,
      departments: { count: 2, silent: [publicWorks, { name: '政务服务中心', heardAt: '2026-11-24T02:40:00+08:00' }] },
    },
    none,
  },
  case: {
    default: lampWhole,
    yours: whole(household),
    overdue: whole(overdue),
    received: whole(permit),
    unknownYear: whole(farAway),
    lost: whole(lost),
    done: { ...whole(done), steps: over, outcome: '新卡寄到澜东路 118 号，挂号信' },
    refused: { ...whole(refused), steps: over, outcome: '这段路不能占。换到夜市街可以再申请' },
    withdrawn: { ...whole(withdrawn), steps: over, outcome: '你自己撤回的' },
  },
  find: {
    default: seen,
    yours: { ...seen, state: 'waiting', turn: 'yours', lateDays: 0, askedBy: on, promise: promised('2026-12-01', 10) },
    done: { ...seen, state: 'done', turn: 'over', lateDays: 0, endedOn: '2026-11-24', left: 3 },
    lost: { ...seen, state: 'lost', lateDays: 0 },
  },
} as const
