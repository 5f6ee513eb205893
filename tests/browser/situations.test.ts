import type { Browser, BrowserContext, Page } from 'playwright-core'
import { keptSituations } from '../../mock/simulator/kept-situations'
import { openBrowser } from './harness/browser'
import { openRealSite, type RealSite } from './harness/real-site'

let browser: Browser
let site: RealSite
let tester: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  site = await openRealSite()
  tester = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  page = await tester.newPage()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const situations = keptSituations()

test.each(situations.map((one) => [one.name, one] as const))('%s shows what it says', async (_, { search, shows }) => {
  await page.goto(`${site.origin}/simulator/?${new URLSearchParams(search).toString()}`)
  const phone = page.frameLocator('#phone').locator('.page')
  const there = phone.getByText(shows).first().waitFor({ timeout: 25_000 })
  await there.catch(async (error: Error) => {
    throw new Error(`${error.message}\nThe phone shows: ${(await phone.allInnerTexts()).join(' | ')}`)
  })
})
