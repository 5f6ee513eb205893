import type { Page } from 'playwright-core'
import type { Situation } from '../../../../tests/browser/harness/situations'

const home = 'pages/home/index'

const both = (zh: string, en: string) => ({ zh, en })
const spoken = (zh: readonly [string, string], en: readonly [string, string]) => ({
  zh: { title: zh[0], line: zh[1] },
  en: { title: en[0], line: en[1] },
})

/** As modules keep it. The time of the mock world is 23 November 2026, 09:20. */
const kept = {
  'under-way': {
    'life-event:newborn': {
      url: '/pages/guide/event/index?id=newborn',
      due: '2026-12-03',
      said: spoken(['家里添了孩子', '12月3日前上户口'], ['A new child', 'Hukou by 3 Dec']),
    },
    'life-event:retiring': {
      url: '/pages/guide/event/index?id=retiring',
      due: '2026-11-01',
      said: spoken(['要退休了', '11月1日前对年限'], ['Retiring', 'Check your years by 1 Nov']),
    },
    'life-event:getting-married': {
      url: '/pages/guide/event/index?id=getting-married',
      said: spoken(['要结婚了', '6 件办好 2 件'], ['Getting married', '2 of 6 done']),
    },
  },
  'under-way:asked': {
    shown: [
      {
        key: 'housing-fund.merge:1',
        title: both('合并公积金账户', 'Merging housing fund accounts'),
        note: both('中心收下了，11月30日前合好', 'The centre has it, done by 30 Nov'),
        page: 'services/housing-fund/pages/account/index',
        turn: 'theirs',
      },
    ],
    next: [],
  },
  recent: ['housing-fund', 'bus', 'air'],
  'live-lines': {
    'housing-fund': {
      note: '11月16日到账',
      value: '1,120 元',
      language: 'zh',
      at: Date.parse('2026-11-23T09:12+08:00'),
    },
    bus: { title: '公交 62 路', note: '望澜桥站，往高铁站', language: 'zh', at: Date.parse('2026-11-23T09:10+08:00') },
  },
}

const keptPage = (title: string, id: string, on: string, page = 'matter') => ({
  title,
  url: `/pages/guide/${page}/index?city=yunlan&id=${id}`,
  language: 'zh',
  on,
  copy: id,
})
const keptPages = [
  keptPage('身份证丢了，补一张', 'id-card-lost', '2026-11-23'),
  keptPage('去外地看病', 'medical-elsewhere', '2026-11-20'),
  keptPage('毕业了去工作', 'graduate', '2025-07-01', 'event'),
]

const used = async (page: Page) => {
  for (const [key, data] of Object.entries({ ...kept, 'kept-pages': keptPages })) {
    const text = JSON.stringify({ data: { v: 1, data } })
    await page.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(text)})`)
  }
  await page.reload()
}

export const looks: readonly Situation[] = [
  { name: 'home', path: home, sees: '说不清，就问人' },
  { name: 'home-used', path: home, sees: '', act: used, then: '接着办', only: 'standard' },
  { name: 'home-used-large', path: home, sees: '', act: used, then: '接着办', only: 'care' },
  { name: 'home-offline', path: home, faults: { '/': 'cut' }, sees: '打电话不用网' },
  { name: 'home-offline-kept', path: home, faults: { '/': 'cut' }, sees: '', act: used, then: '没网也能看' },
  {
    name: 'home-large-group',
    path: home,
    sees: '',
    act: (page) => page.getByRole('button', { name: /上班和养老/ }).click(),
    then: '几岁退休',
    only: 'care',
  },
]
