const person = (n: number) => `019aae10-5c00-7000-8000-00000000a1${String(n).padStart(2, '0')}`
const row = (n: number) => `019aae10-5c00-7000-8000-00000000d1${String(n).padStart(2, '0')}`
const token = 'q3mJ0sZbT9w1Kc5vq3mJ0sZbT9w1Kc5vq3mJ0sZbT9w'

const check = {
  face: row(1),
  act: 'accept-invitation',
  state: 'waiting',
  verifyId: 'thin-verify-id',
  expiresAt: '2026-11-23T10:20:00+08:00',
} as const
const { verifyId: _, ...inBrowser } = check
const { verifyId: __, ...done } = { ...check, state: 'passed' as const }

const gap = {
  purpose: 'social-insurance.gap',
  title: { zh: '社保要断了，提醒我', en: 'Tell me before my insurance lapses' },
  data: { zh: '哪个月交了，哪个月没交', en: 'Which months are paid and which are not' },
  from: { zh: '社保中心', en: 'Social insurance centre' },
  why: { zh: '看有没有漏交，漏了告诉你', en: 'To see whether a month is missing, and tell you' },
  stops: { zh: '不再提醒你漏交', en: 'You are no longer told of a missed month' },
  months: 12,
} as const
const retirement = {
  purpose: 'social-insurance.retirement',
  title: { zh: '快退休了，提醒我', en: 'Tell me when I am about to retire' },
  data: { zh: '身份证上的生日和性别，谁在交', en: 'Birthday and sex of your ID, and who pays' },
  from: { zh: '社保中心', en: 'Social insurance centre' },
  why: { zh: '算出哪个月能退休', en: 'To work out the month you may retire' },
  stops: { zh: '不再提醒你退休', en: 'You are no longer told of your retirement' },
  months: 12,
} as const
const vaccine = {
  purpose: 'platform.vaccine',
  title: { zh: '孩子该打针了，提醒我', en: "Tell me of my child's next vaccination" },
  data: { zh: '孩子的生日', en: "Your child's birthday" },
  from: { zh: '出生登记', en: 'Birth register' },
  why: { zh: '按免疫程序算下一针', en: 'To work out the next dose by the national schedule' },
  stops: { zh: '不再提醒你打针', en: 'You are no longer told of doses' },
  months: 12,
} as const
const given = { ...gap, receipt: row(20), givenAt: '2026-11-20T19:05:00+08:00', until: '2027-11-20' }
const withdrawn = { ...given, receipt: row(21), endedAt: '2026-11-23T09:20:00+08:00', how: 'withdrawn' } as const

const insurance = {
  service: 'social-insurance',
  title: { zh: '社保', en: 'Social insurance' },
  sees: { zh: '交了多少个月，退休能领多少', en: 'Months paid, and the pension they lead to' },
  from: { zh: '社保中心', en: 'Social insurance centre' },
  not: { zh: '不能动你的钱', en: 'Your money cannot be touched' },
} as const
const fund = {
  service: 'housing-fund',
  title: { zh: '公积金', en: 'Housing fund' },
  sees: { zh: '余额、到账、能贷多少', en: 'Balance, deposits, how much could be borrowed' },
  from: { zh: '公积金中心', en: 'Housing fund centre' },
  not: { zh: '合并账户要你自己来', en: 'Merging accounts is for you alone' },
} as const

const mother = {
  id: row(30),
  person: person(1),
  name: '赵桂兰',
  relation: 'mother',
  role: 'delegate',
  scopes: ['social-insurance'],
  since: '2026-11-23',
  until: '2027-05-23',
  state: 'live',
} as const
const child = {
  ...mother,
  id: row(31),
  person: person(2),
  name: '许知夏',
  relation: 'daughter',
  role: 'guardian',
  scopes: ['housing-fund', 'social-insurance'],
  until: '2044-11-11',
  birth: '2026-11-12',
} as const
const grandmother = {
  ...mother,
  id: row(32),
  person: person(3),
  name: '陈素英',
  relation: 'grandmother',
  since: '2026-04-30',
  until: '2026-10-31',
  state: 'expired',
} as const
const husband = {
  ...mother,
  id: row(33),
  person: person(4),
  name: '许明川',
  relation: 'husband',
  scopes: ['housing-fund'],
  until: '2027-11-23',
} as const
const asked = {
  id: row(40),
  relation: 'mother-in-law',
  name: '林秀芬',
  scopes: [insurance],
  until: '2027-05-23',
  expiresAt: '2026-11-26T09:20:00+08:00',
  state: 'open',
} as const

const missed = {
  key: 'social-insurance.gap:me:2026-10',
  kind: 'insurance-gap',
  title: { zh: '10月的社保没交', en: 'October was not paid' },
  note: { zh: '问单位或社保中心，早点补上', en: 'Ask your employer or the centre, and make up for it soon' },
  because: { zh: '因为10月没到账，来自社保中心', en: 'Because nothing came for October, from the centre' },
  rule: { title: { zh: '社会保险法第六十三条', en: 'Social Insurance Law, article 63' } },
  page: '/services/social-insurance/pages/record/index?city=yunlan',
  purpose: 'social-insurance.gap',
} as const
const dose = {
  key: `platform.vaccine:${person(2)}:HepB2`,
  kind: 'vaccine',
  title: { zh: '许知夏下一针 12月12日', en: "Xu Zhixia's next dose is on 12 Dec" },
  note: { zh: '乙肝第 2 针，不要钱', en: 'Hepatitis B, dose 2, free' },
  because: { zh: '因为她 11月12日出生，来自出生登记', en: 'Because she was born on 12 Nov, from the birth register' },
  rule: { title: { zh: '国家免疫程序 2026年版', en: 'National vaccination schedule, 2026' } },
  page: '/pages/guide/matter/index?city=yunlan&id=vaccination',
  person: person(2),
  purpose: 'platform.vaccine',
} as const

const held = (key: string, zh: string, en: string, count: number, whyZh: string, whyEn: string) => ({
  key,
  what: { zh, en },
  count,
  until: { zh: whyZh, en: whyEn },
})

/** Whole, valid answers by situation; `default` is what the thin mock gives. */
export const peopleExamples = {
  startFace: { default: check, browser: { ...inBrowser, handOver: token, link: 'https://wxaurl.cn/q3mJ0sZbT9w' } },
  takeFace: { default: check },
  face: { default: done, waiting: inBrowser, expired: { ...inBrowser, state: 'expired' } },
  consents: {
    default: { live: [given], ended: [withdrawn], offered: [retirement, vaccine] },
    none: { live: [], ended: [], offered: [gap, retirement, vaccine] },
  },
  giveConsent: { default: given },
  withdrawConsent: { default: { ended: withdrawn, wiped: 2 } },
  family: {
    default: {
      mine: [child, mother, grandmother],
      theirs: [husband],
      invitations: [asked],
      scopes: [fund, insurance],
    },
    none: { mine: [], theirs: [], invitations: [], scopes: [fund, insurance] },
  },
  invite: { default: { ...asked, token } },
  invitation: {
    default: {
      relation: 'daughter',
      name: '周以宁',
      scopes: [insurance],
      until: '2027-05-23',
      months: 6,
      expiresAt: '2026-11-26T09:20:00+08:00',
    },
  },
  acceptInvitation: { default: { ...husband, name: '周以宁', relation: 'daughter' } },
  nothing: { default: {} },
  revoke: { default: { endedAt: '2026-11-23T09:20:00+08:00' } },
  children: {
    default: { children: [{ entry: 'Y990000002', name: '许知夏', birth: '2026-11-12', added: false }] },
    none: { children: [] },
  },
  addChild: { default: child },
  myData: {
    default: {
      held: [
        held('copies', '部门给的数据', 'What departments gave', 4, '10 天后自动删', 'Deleted after 10 days'),
        held('consents', '同意', 'Consents', 3, '收回或到期后留 3 年', 'Kept 3 years once ended'),
        held('family', '家人关系', 'Family', 2, '到期后留 3 年', 'Kept 3 years once ended'),
        held('reads', '查阅记录', 'Reads', 25, '留 3 年', 'Kept for 3 years'),
        held('sessions', '登录', 'Sign-ins', 2, '30 天不用就退出', 'Ended after 30 days'),
      ],
      represented: ['赵桂兰'],
      underWay: 1,
    },
  },
  myNumber: { default: { idNumber: '990101199806122222' } },
  exported: {
    default: {
      id: row(50),
      state: 'ready',
      done: 6,
      total: 6,
      sizes: { json: 8213, page: 9120 },
      expiresAt: '2026-11-30T09:20:00+08:00',
    },
    running: { id: row(50), state: 'running', done: 2, total: 6 },
    failed: { id: row(50), state: 'failed', done: 2, total: 6 },
    none: { state: 'none' },
  },
  startExport: { default: { id: row(50), state: 'queued', done: 0, total: 6 } },
  exportPart: { default: { part: '{"name":"林晓雨"}', from: 0, total: 16 } },
  deleteAccount: {
    default: {
      deletedAt: '2026-11-23T09:20:00+08:00',
      kept: [{ zh: '操作记录 6 个月，不带名字', en: 'A record of requests for 6 months, without names' }],
    },
  },
  signOutEverywhere: { default: { ended: 2 } },
  offers: { default: { offers: [missed, dose], put: [] }, none: { offers: [], put: [] } },
} as const
