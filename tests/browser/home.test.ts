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
      for (const { sources } of list.getEntries())
        window.moved.push(...sources.map(({ node }) => (node ? node.textContent : 'what is gone')))
    }).observe({ type: 'layout-shift', buffered: true })
    window.asked = []
    let drawn = false
    new MutationObserver((_, watch) => {
      if (!document.querySelector('.search')) return
      watch.disconnect()
      requestAnimationFrame(() => (drawn = true))
    }).observe(document, { childList: true, subtree: true })
    const fetched = window.fetch
    window.fetch = (url, ...rest) => {
      window.asked.push(new URL(url, location.href).pathname + (drawn ? ', home drawn' : ', nothing drawn'))
      return fetched(url, ...rest)
    }`)
  await home()
  // The answer is there, and so is all that stands below the first screen
  await shows('有结果了')
  await shows('说不清，就问人')
  expect(await page.evaluate('window.asked')).toEqual(['/api/me/under-way, home drawn'])
  // The word that has changed grows where it stands
  const moved = await page.evaluate<string[]>('window.moved')
  expect(moved.filter((text) => text !== '有结果了')).toEqual([])
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
