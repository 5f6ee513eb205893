import type { Browser } from 'playwright-core'
import { openBrowser } from './harness/browser'
import { openSite, type Site } from './harness/site'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test.each([
  ['dark', 'rgb(14, 17, 18)'],
  ['light', 'rgb(241, 243, 243)'],
] as const)('on a %s phone the page is so before any script has run', async (colorScheme, ground) => {
  const context = await browser.newContext({ colorScheme, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/pages/home/index`)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground)
  await context.close()
})
