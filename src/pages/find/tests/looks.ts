import type { Page } from 'playwright-core'
import type { Situation } from '../../../../tests/browser/harness/situations'

const find = 'pages/find/index'

/** Types into search. */
const type = (said: string) => (page: Page) => page.getByRole('searchbox').fill(said)

/** The holder chose English before; then types. */
const inEnglish = (said: string) => async (page: Page) => {
  const look = { data: { v: 1, data: { theme: 'light', size: 'standard', language: 'en' } } }
  await page.evaluate(`localStorage.setItem('look', ${JSON.stringify(JSON.stringify(look))})`)
  await page.reload()
  await type(said)(page)
}

export const looks: readonly Situation[] = [
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
    then: '换个说法',
  },
  { name: 'find-city', path: find, sees: '', act: type('天上的星星'), then: '全市目录里还有' },
  {
    name: 'find-english',
    path: find,
    sees: '一件事一起办',
    act: inEnglish('lost my ID card, how much'),
    then: 'The cost, first',
    only: 'standard',
  },
  {
    name: 'find-english-start',
    path: find,
    sees: '一件事一起办',
    act: inEnglish(''),
    then: 'Everything for a life event',
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
]
