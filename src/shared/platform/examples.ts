const mark = 'q3mJ0sZbT9w1Kc5v'
const person = '019aae10-5c00-7000-8000-00000000a001'

const readAt = (minute: string, n: number, purpose: string, what: string) => ({
  id: `019aae10-5c00-7000-8000-00000000b00${n}`,
  at: `2026-11-23T09:${minute}:00+08:00`,
  by: 'self',
  service: 'housing-fund',
  title: '公积金',
  purpose,
  what,
})

const forMe = {
  ...readAt('30', 3, 'social-insurance.record', '交了几年和每月缴费'),
  service: 'social-insurance',
  title: '社保',
  by: 'other',
  who: '许明川',
} as const

/** Whole, valid answers by situation; `default` is the young renter, and what the thin mock gives. */
const yunlan = { id: 'yunlan', name: { zh: '云澜市', en: 'Yunlan' } }

export const examples = {
  signIn: {
    default: {
      token: 'thin-session-of-the-young-renter',
      mark,
      level: 'realName',
      expiresAt: '2026-12-23T09:20:00+08:00',
    },
    newcomer: {
      token: 'thin-session-of-a-newcomer',
      mark: 'Xw2b7Qe4Lr8t0Pz6',
      level: 'wechat',
      expiresAt: '2026-12-23T09:20:00+08:00',
    },
  },
  nothing: { default: {} },
  signInEntry: {
    default: {
      url: 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0000000000000000&redirect_uri=https%3A%2F%2Fjinban.example%2F&response_type=code&scope=snsapi_base&state=s#wechat_redirect',
    },
  },
  realNameEntry: {
    default: { appId: 'wx308bd2aeb83d3345', path: 'subPages/city/wxpay-auth/main' },
    h5: { url: 'https://real-name.example/?redirect_uri=https%3A%2F%2Fjinban.example%2F' },
  },
  proveName: { default: { level: 'realName', name: '林**' } },
  me: {
    default: {
      level: 'realName',
      channel: 'weapp',
      mark,
      person,
      name: '林**',
      idNumber: '990***********0028',
      face: true,
      messages: [{ template: 'case-progress', id: 'thin-template-of-case-progress' }],
    },
    newcomer: { level: 'wechat', channel: 'h5', mark, messages: [] },
  },
  underWay: {
    default: {
      underWay: [
        {
          key: 'housing-fund.merge:019aae10-5c00-7000-8000-00000000c001',
          title: { zh: '合并公积金账户', en: 'Merging housing fund accounts' },
          note: { zh: '中心收下了，11月30日前合好', en: 'The centre has it, done by 30 Nov' },
          page: 'services/housing-fund/pages/account/index?city=yunlan',
          turn: 'theirs',
          since: '2026-11-23T09:20:00+08:00',
        },
      ],
    },
    none: { underWay: [] },
  },
  reads: {
    default: {
      reads: [
        readAt('20', 3, 'housing-fund.account', '余额和每月存入'),
        readAt('19', 2, 'housing-fund.entries', '明细'),
        readAt('05', 1, 'housing-fund.account', '余额和每月存入'),
      ],
    },
    forMe: { reads: [forMe] },
    reported: { reads: [{ ...forMe, reported: { at: '2026-11-23T09:35:00+08:00' } }] },
    answered: {
      reads: [
        {
          ...forMe,
          reported: { at: '2026-11-23T09:35:00+08:00', answer: '是许明川用他自己的手机看的，你 5 月答应过他' },
        },
      ],
    },
    none: { reads: [] },
  },
  messageGrant: { default: { template: 'case-progress', remaining: 1 } },
  cities: { default: { cities: [yunlan, { id: 'qinghe', name: { zh: '清禾县', en: 'Qinghe' } }] } },
  directory: {
    default: {
      city: yunlan,
      services: [
        {
          id: 'housing-fund',
          title: { zh: '公积金', en: 'Housing fund' },
          promise: { zh: '余额、到账、能贷多少', en: 'Balance, deposits, how much you can borrow' },
          officialName: '住房公积金个人账户查询',
          department: 'housing-fund',
          level: 'realName',
          page: '/services/housing-fund/pages/account/index',
          cost: { zh: '不收费', en: 'Free' },
          time: { zh: '马上看到', en: 'At once' },
          status: 'released',
        },
      ],
    },
  },
} as const
