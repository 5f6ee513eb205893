import type { Page } from 'playwright-core'
import { catalogue } from '../../../server/error-catalogue'
import { guideOfItem } from '../../../server/catalogue/item-guide'
import { guide } from '../../../src/shared/platform/guide-responses'
import type { Fault, Site } from './site'

export interface Situation {
  /** File name of its picture. */
  readonly name: string
  readonly path: string
  readonly example?: string
  readonly faults?: Readonly<Record<string, Fault>>
  /** What the resident reads when the screen is there. */
  readonly sees: string
  /** What they do then, and what they read after it. */
  readonly act?: (page: Page, site: Site) => Promise<unknown>
  readonly then?: string
  /** The one look that has it. */
  readonly only?: 'standard' | 'care'
}

/** The server's own answer to a failure. */
const refusal = (code: keyof typeof catalogue, facts: object = {}): Fault => ({
  status: catalogue[code].status,
  body: { error: { code, ...catalogue[code].zh, requestId: '019aae10-5c00-7000-8000-00000000c0de', ...facts } },
})

export const tap = (text: string) => (page: Page) => page.getByText(text, { exact: true }).first().click()

const fund = 'services/housing-fund/pages'
const account = `${fund}/account/index?city=yunlan`
const loan = `${fund}/loan/index?city=yunlan`
const entries = `${fund}/entries/index?city=yunlan`
const asked = '/housing-fund/account'
const find = 'pages/find/index'
const matter = 'pages/guide/matter/index?id=id-card-lost'

/** Types into search. */
const type = (said: string) => (page: Page) => page.getByRole('searchbox').fill(said)

/** A guide with all that one may have: a service, a page of the city's, turns of life, an official code. */
const fullGuide = {
  ...guide.examples.default,
  officialCode: '000109001000',
  page: account.split('?')[0],
  link: 'https://ga.yunlan.example/id-card',
  events: [
    { id: 'newborn', title: '家里添了孩子' },
    { id: 'after-a-death', title: '亲人过世以后' },
  ],
}

/** A matter of which a city's own list has a name, an office and a telephone. */
const itemGuide = guideOfItem(
  {
    id: 'shared-bike-complaint',
    title: { zh: '投诉共享单车乱停', en: 'Complain about shared bikes' },
    officialName: '互联网租赁自行车投诉处理',
    officialCode: 'YL-0900-002',
    words: [],
    department: { zh: '云澜市交通局', en: 'Yunlan transport office' },
    phone: '0000-5550132',
  },
  { name: { zh: '云澜市', en: 'Yunlan' } } as Parameters<typeof guideOfItem>[1],
  'zh',
)

/** The holder chose English before; then types. */
const inEnglish = (said: string) => async (page: Page) => {
  const look = { data: { v: 1, data: { theme: 'light', size: 'standard', language: 'en' } } }
  await page.evaluate(`localStorage.setItem('look', ${JSON.stringify(JSON.stringify(look))})`)
  await page.reload()
  await type(said)(page)
}

const goOffline = async (page: Page, site: Site) => {
  site.faults = { '/': 'cut' }
  await page.reload()
}

const accounts: readonly Situation[] = [
  { name: 'account', path: account, sees: '11 月存了 1,536 元' },
  { name: 'account-due', path: account, example: 'due', sees: '11 月该存 1,536 元' },
  { name: 'account-late', path: account, example: 'late', sees: '11 月还没存' },
  { name: 'account-stale', path: account, example: 'stale', sees: '现在再试' },
  { name: 'account-frozen', path: account, example: 'frozen', sees: '账户封存了' },
  { name: 'account-none', path: account, example: 'none', sees: '还没有公积金账户' },
  { name: 'account-several', path: account, example: 'several', sees: '合成一个' },
  {
    name: 'account-merge',
    path: account,
    example: 'several',
    sees: '合成一个',
    act: tap('合成一个'),
    then: '关上',
  },
  { name: 'account-how', path: account, sees: '数目不对', act: tap('每月怎么算的'), then: '关上', only: 'standard' },
  {
    name: 'account-wrong',
    path: account,
    sees: '数目不对',
    act: tap('数目不对，告诉我们'),
    then: '关上',
    only: 'standard',
  },
  { name: 'account-merge-sent', path: account, example: 'mergeSent', sees: '11 月存了 1,536 元' },
  { name: 'account-merge-accepted', path: account, example: 'mergeAccepted', sees: '11 月存了 1,536 元' },
  { name: 'account-merge-refused', path: account, example: 'mergeRefused', sees: '没合成' },
  { name: 'account-merge-done', path: account, example: 'mergeDone', sees: '11 月存了 1,536 元' },
  { name: 'account-slow', path: account, faults: { [asked]: 'hang' }, sees: '中心回得慢，再等几秒。' },
  { name: 'account-down', path: account, faults: { [asked]: refusal('DEPARTMENT_DOWN') }, sees: '急用的话' },
  { name: 'account-broken', path: account, faults: { [asked]: refusal('INTERNAL') }, sees: '我们出错了' },
  { name: 'account-offline', path: account, faults: { '/': 'cut' }, sees: '再试一次' },
  {
    name: 'account-offline-kept',
    path: account,
    sees: '11 月存了 1,536 元',
    act: goOffline,
    then: '现在再试',
  },
  { name: 'account-too-old', path: account, faults: { [asked]: refusal('CLIENT_TOO_OLD') }, sees: '先更新一下' },
  {
    name: 'account-name',
    path: account,
    faults: { [asked]: refusal('LEVEL_REQUIRED', { needed: 'realName' }) },
    sees: '先核对一次姓名',
  },
]

const others: readonly Situation[] = [
  { name: 'loan', path: loan, sees: '看要准备什么' },
  { name: 'loan-little', path: `${loan}&price=60&years=10`, sees: '看要准备什么' },
  { name: 'loan-much', path: `${loan}&price=330&years=30`, sees: '看要准备什么' },
  { name: 'loan-prepare', path: loan, sees: '看要准备什么', act: tap('看要准备什么'), then: '关上' },
  { name: 'loan-terms', path: loan, sees: '看另外三项', act: tap('看另外三项'), then: '关上', only: 'care' },
  { name: 'loan-none', path: loan, example: 'none', sees: '现在还不能贷' },
  { name: 'loan-frozen', path: loan, example: 'frozen', sees: '现在还不能贷' },
  { name: 'entries', path: entries, sees: '2026年' },
  { name: 'entries-none', path: entries, example: 'none', sees: '还没有' },
  { name: 'entries-stale', path: entries, example: 'stale', sees: '2026年' },
  { name: 'home', path: 'pages/home/index', sees: '公积金' },
  { name: 'find', path: find, sees: '一件事一起办' },
  { name: 'find-place', path: `${find}?place=clinic`, sees: '在社区医院常用到' },
  { name: 'find-found', path: find, sees: '', act: type('公积金'), then: '也可能是' },
  { name: 'find-section', path: find, sees: '', act: type('领证要带啥'), then: '先看要准备什么' },
  { name: 'find-near', path: `${find}?place=clinic`, sees: '', act: type('社保'), then: '你刚在社区医院扫码' },
  { name: 'find-event', path: find, sees: '', act: type('刚生完孩子要办什么'), then: '家里添了孩子' },
  {
    name: 'find-nothing',
    path: find,
    faults: { '/find': 'cut' },
    sees: '',
    act: type('天上的星星'),
    then: '打 12345 问人工',
  },
  { name: 'find-city', path: find, sees: '', act: type('天上的星星'), then: '全市目录里还有' },
  {
    name: 'find-english',
    path: find,
    sees: '一件事一起办',
    act: inEnglish('lost my id card, how much'),
    then: 'The cost, first',
    only: 'standard',
  },
  {
    name: 'find-english-start',
    path: find,
    sees: '一件事一起办',
    act: inEnglish(''),
    then: 'Everything for a turn of life',
    only: 'standard',
  },
  {
    name: 'find-english-nothing',
    path: find,
    sees: '一件事一起办',
    act: inEnglish('stars in the sky'),
    then: 'Also in the city catalogue',
    only: 'standard',
  },
  { name: 'mine', path: 'pages/mine/index', sees: '退出登录' },
  { name: 'mine-newcomer', path: 'pages/mine/index', example: 'newcomer', sees: '已登录' },
  {
    name: 'mine-left',
    path: 'pages/mine/index',
    sees: '退出登录',
    act: tap('退出登录'),
    then: '已退出，手机上存的也清掉了',
  },
  { name: 'reads', path: 'pages/mine/reads/index', sees: '你自己' },
  { name: 'reads-none', path: 'pages/mine/reads/index', example: 'none', sees: '还没有人看过' },
  { name: 'matter', path: matter, sees: '常有人问' },
  { name: 'matter-about', path: 'pages/guide/matter/index?id=id-card-lost&about=fee', sees: '常有人问' },
  {
    name: 'matter-full',
    path: matter,
    faults: { '/guide': { status: 200, body: fullGuide } },
    sees: '这是“家里添了孩子”的一步',
  },
  {
    name: 'matter-item',
    path: 'pages/guide/matter/index?id=shared-bike-complaint',
    faults: { '/guide': { status: 200, body: itemGuide } },
    sees: '事项编码：YL-0900-002',
  },
  {
    name: 'matter-copied',
    path: matter,
    sees: '常有人问',
    act: async (page) => {
      await tap('找最近的办事点')(page)
      await page.getByText('名字已复制').waitFor()
      // Taro's own word about it, outside the page, comes and goes
      await page.getByText('内容已复制').waitFor({ state: 'hidden' })
    },
    then: '名字已复制',
    only: 'standard',
  },
  { name: 'matter-kept', path: matter, sees: '常有人问', act: goOffline, then: '现在再试' },
  {
    name: 'matter-unknown',
    path: 'pages/guide/matter/index?id=nothing-here',
    faults: { '/guide': refusal('NOT_FOUND') },
    sees: '没有这件事',
  },
  {
    name: 'matter-down',
    path: matter,
    faults: { '/guide': refusal('INTERNAL') },
    sees: '这一页没打开',
  },
  { name: 'life-event', path: 'pages/guide/event/index?id=newborn', sees: '一共 3 件' },
  {
    name: 'life-event-done',
    path: 'pages/guide/event/index?id=newborn',
    sees: '一共 3 件',
    act: (page) => page.getByRole('checkbox').first().click(),
    then: '办了 1 件，还有 2 件',
  },
  {
    name: 'life-event-kept',
    path: 'pages/guide/event/index?id=newborn',
    sees: '一共 3 件',
    act: goOffline,
    then: '现在再试',
    only: 'standard',
  },
  { name: 'guide', path: 'pages/guide/index?service=housing-fund', sees: '要准备' },
  { name: 'guide-unknown', path: 'pages/guide/index?service=nothing', sees: '这个页面不在了' },
  { name: 'identity', path: 'pages/identity/index', sees: '身份证号' },
  {
    name: 'identity-wrong',
    path: 'pages/identity/index',
    sees: '身份证号',
    act: tap('去微信核对'),
    then: '写上身份证上的姓名',
  },
  { name: 'missing', path: 'pages/missing/index', sees: '这个页面不在了' },
]

export const situations: readonly Situation[] = [...accounts, ...others]

/** Opens the page as the situation has it, and does what it says. */
export async function arrange(page: Page, site: Site, situation: Situation): Promise<void> {
  const { path, example = 'default', faults = {}, sees, act, then } = situation
  const reads = (text: string) => page.locator('.page').getByText(text).first().waitFor({ timeout: 15000 })
  site.example = example
  site.faults = faults
  await page.goto(`${site.url}/${path}`)
  await reads(sees)
  await act?.(page, site)
  if (then) await reads(then)
}
