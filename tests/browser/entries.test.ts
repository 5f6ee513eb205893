import type { Browser, Page } from 'playwright-core'
import { link, waysIn, webAddress } from '../../mock/wechat/ways-in'
import { cellsOf, expectedOf, named, noted } from '../harness/cells'
import { openBrowser, openPhone } from './harness/browser'
import { openSite, type Site } from './harness/site'

let browser: Browser
let site: Site
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  site = await openSite()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  page = await openPhone(browser, { size: 'usual' })
  page.setDefaultTimeout(20_000)
})
afterEach(() => page.context().close())

/** What the phone keeps of the way somebody came, once it is there. */
async function landed(): Promise<object> {
  const kept = await page.waitForFunction(() => localStorage.getItem('arrival'))
  return (JSON.parse(String(await kept.jsonValue())) as { data: { data: object } }).data.data
}
const shows = (text: string) => page.locator('.page').getByText(text).first().waitFor()

const ways = [...waysIn.filter(({ web }) => web), link, { ...link, id: 'link.html' }]

test.each(cellsOf(ways).map(named))('%s', async (_, cell) => {
  await noted('h5', cell, async () => {
    const address = webAddress(cell.way, cell.target)
    await page.goto(site.url + (cell.way.id === 'link.html' ? address.replace('?', '.html?') : address))
    expect(await landed()).toMatchObject(expectedOf(cell))
    await page.waitForURL((url) => url.pathname === `/${cell.target.page}`)
    await page.waitForFunction(() => (document.querySelector('.page')?.textContent ?? '').trim() !== '')
    // Said once: not shared, not come back to
    expect(page.url()).not.toContain('_scene')
  })
})

test('an address of no page is helped on, and so is one that is cut short', async () => {
  await page.goto(`${site.url}/services/housing-fund/pages/nowhere/index?from=poster`)
  await shows('这个页面不在了')
  expect(await landed()).toMatchObject({ channel: 'link', campaign: 'poster', moved: true, params: {} })
  await page.goto(`${site.url}/services/nearby/pages/place/index?_scene=1047`)
  await page.waitForURL(/services\/nearby\/pages\/near\/index/)
})

test('whoever loads the page anew came as they had come', async () => {
  await page.goto(`${site.url}/services/air/pages/now/index?_scene=1035&from=menu-air`)
  expect(await landed()).toMatchObject({ channel: 'menu' })
  await page.evaluate(() => localStorage.removeItem('arrival'))
  await page.reload()
  expect(await landed()).toMatchObject({ channel: 'menu', campaign: 'menu-air' })
  await page.goto(`${site.url}/services/bus/pages/stop/index`)
  await page.waitForFunction(() => localStorage.getItem('arrival')?.includes('bus'))
  expect(await landed()).toMatchObject({ channel: 'link' })
})
