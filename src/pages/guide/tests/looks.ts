import type { Page } from 'playwright-core'
import { responses } from '../../../kits/openings/contract/responses'
import { guide } from '../../../shared/platform/guide-responses'
import { cityItemGuide, goOffline, refusal, tap, type Situation } from '../../../../tests/browser/harness/situations'

const matter = 'pages/guide/matter/index?id=id-card-lost'
const lifeEvent = 'pages/guide/event/index?id=newborn'

/** The day is typed and taken. */
const born = (digits: string) => async (page: Page) => {
  await page.getByRole('textbox').fill(digits)
  await page.getByRole('button', { name: /^就是/ }).click()
  await page.getByText('改', { exact: true }).waitFor()
}

/** A guide with all that one may have: a service, a page of the city's, life events, an official code, a check. */
const fullGuide = {
  ...guide.examples.default,
  officialCode: '000109001000',
  page: 'services/housing-fund/pages/account/index',
  pageName: '公积金有多少',
  link: 'https://ga.yunlan.example/id-card',
  events: [
    { id: 'newborn', title: '家里添了孩子' },
    { id: 'after-a-death', title: '亲人过世以后' },
  ],
  checked: { on: '2026-11-20', by: '云澜市公安局' },
}

/** A matter of which a city's own list has a name, an office and a telephone. */
const itemGuide = cityItemGuide({
  id: 'shared-bike-complaint',
  title: { zh: '投诉共享单车乱停', en: 'Complain about shared bikes' },
  officialName: '互联网租赁自行车投诉处理',
  officialCode: 'YL-0900-002',
  words: [],
  department: { zh: '云澜市交通局', en: 'Yunlan transport office' },
  phone: '0000-5550132',
})

const openings = (of: keyof typeof responses.counters.examples) => ({
  '/openings': { status: 200, body: responses.counters.examples[of] },
})

export const looks: readonly Situation[] = [
  { name: 'matter', path: matter, sees: '去澜东服务厅' },
  { name: 'matter-elsewhere', path: `${matter}&city=qinghe`, sees: '这是清禾县的办法' },
  { name: 'matter-anywhere', path: matter, faults: openings('anywhere'), sees: '按远近排' },
  { name: 'matter-closed', path: matter, faults: openings('closed'), sees: '08:30 开' },
  { name: 'matter-ask', path: matter, faults: openings('ask'), sees: '位居民说搬走了' },
  { name: 'matter-nowhere', path: matter, faults: openings('none'), sees: '找最近的办事点' },
  { name: 'matter-map', path: matter, sees: '打开地图', act: tap('打开地图'), then: '关上', only: 'standard' },
  {
    name: 'matter-wrong',
    path: matter,
    sees: '去澜东服务厅',
    act: tap('指出哪里写得不对'),
    then: '哪里写得不对',
  },
  { name: 'matter-whole', path: matter, sees: '谁能办', act: tap('谁能办、多久、依据'), then: '法律规定最长' },
  { name: 'matter-about', path: `${matter}&about=fee`, sees: '去澜东服务厅' },
  {
    name: 'matter-full',
    path: matter,
    faults: { '/guide': { status: 200, body: fullGuide } },
    sees: '云澜市公安局，11月20日核对过',
  },
  {
    name: 'matter-item',
    path: 'pages/guide/matter/index?id=shared-bike-complaint',
    faults: { '/guide': { status: 200, body: itemGuide }, ...openings('none') },
    sees: '打 0000-5550132',
  },
  {
    name: 'matter-copied',
    path: matter,
    faults: openings('none'),
    sees: '找最近的办事点',
    act: async (page) => {
      await tap('找最近的办事点')(page)
      await page.getByText('名字已复制').waitFor()
      // Taro's own word about it, outside the page, comes and goes
      await page.getByText('内容已复制').waitFor({ state: 'hidden' })
    },
    then: '名字已复制',
    only: 'standard',
  },
  { name: 'matter-kept', path: matter, sees: '去澜东服务厅', act: goOffline, then: '现在再试' },
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
  { name: 'life-event', path: lifeEvent, sees: '孩子哪天出生' },
  {
    name: 'life-event-coming',
    path: lifeEvent,
    sees: '孩子哪天出生',
    act: async (page) => {
      await tap('还没出生')(page)
      await page.getByRole('textbox').fill('20261220')
    },
    then: '就是2026年12月20日',
    only: 'standard',
  },
  {
    name: 'life-event-no-day',
    path: lifeEvent,
    sees: '孩子哪天出生',
    act: (page) => page.getByRole('textbox').fill('20260230'),
    then: '没有这一天',
  },
  { name: 'life-event-plan', path: lifeEvent, sees: '孩子哪天出生', act: born('20261103'), then: '12月3日前' },
  {
    name: 'life-event-done',
    path: lifeEvent,
    sees: '孩子哪天出生',
    act: async (page) => {
      await born('20261103')(page)
      await page.getByRole('checkbox').first().click()
    },
    then: '4 件办好 1 件',
  },
  { name: 'life-event-late', path: lifeEvent, sees: '孩子哪天出生', act: born('20261018'), then: '晚了' },
  {
    name: 'life-event-change',
    path: lifeEvent,
    sees: '孩子哪天出生',
    act: async (page) => {
      await born('20261103')(page)
      await page.getByRole('button', { name: /改/ }).click()
    },
    then: '不填了，删掉',
  },
  {
    name: 'life-event-over',
    path: lifeEvent,
    sees: '孩子哪天出生',
    act: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.click()
      await born('20261103')(page)
      await page.reload()
    },
    then: '往后还有',
  },
  {
    name: 'life-event-kept',
    path: lifeEvent,
    sees: '孩子哪天出生',
    act: goOffline,
    then: '现在再试',
    only: 'standard',
  },
  { name: 'guide', path: 'pages/guide/index?service=housing-fund', sees: '要准备' },
  { name: 'guide-unknown', path: 'pages/guide/index?service=nothing', sees: '这个页面不在了' },
]
