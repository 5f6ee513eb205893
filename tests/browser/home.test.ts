import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPhone } from './harness/browser'
import { openSite, type Site } from './harness/site'

let site: Site
let browser: Browser
let page: Page
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
beforeEach(async () => {
  page = await openPhone(browser, { size: 'usual' })
})
afterEach(() => page?.context().close())
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const home = () => page.goto(`${site.url}/pages/home/index`)
const shows = (text: string | RegExp) => page.locator('.page').getByText(text).last().waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const at = (path: string) => page.waitForURL((url) => url.pathname.includes(path))

const both = (text: string) => ({ zh: text, en: text })
const merge = {
  key: 'merge',
  title: both('合并公积金账户'),
  note: both('中心收下了'),
  page: 'services/housing-fund/pages/account/index',
  turn: 'theirs',
}
/** As the server said it when home was open last. */
const keepUnderWay = () =>
  page.addInitScript(
    `localStorage.setItem('under-way:asked', ${JSON.stringify(
      JSON.stringify({ data: { v: 1, data: { shown: [merge], next: [merge] } } }),
    )})`,
  )

test('home paints before anybody is asked, and what comes after moves nothing that is there', async () => {
  await keepUnderWay()
  site.faults = { '/me/under-way': { status: 200, body: { underWay: [] } } }
  await page.addInitScript(`
    window.moved = []
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        window.moved.push(value + ' ' + sources.map(({ node }) => node && node.textContent).join(' | '))
    }).observe({ type: 'layout-shift', buffered: true })`)
  await home()
  // The answer is there, and so is all that stands below the first screen
  await shows('有结果了')
  await shows('说不清，就问人')
  const asked = await page.evaluate<string[]>(`(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const early = performance.getEntriesByType('resource').filter((one) => one.startTime < paint.startTime)
    return early.map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/api/'))
  })()`)
  expect(asked).toEqual([])
  expect(await page.evaluate('window.moved')).toEqual([])
})

test('search is one tap away and takes what is typed at once; chips and life events lead to theirs', async () => {
  await home()
  await button('直接说，如：领证要带啥').click()
  await at('pages/find/index')
  await page.locator('input:focus').waitFor()
  await page.keyboard.type('领证要带啥')
  await shows('两个人带身份证，不要户口本')
  await home()
  await button('领结婚证').click()
  await at('pages/guide/matter/index')
  await home()
  await button(/^家里添了孩子/).click()
  await at('pages/guide/event/index')
})
