import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { openBrowser } from './browser'
import { openRealSite, type RealSite } from './real-site'

/** Whoever looks at the tester's page; there from the first test of a file on. */
export interface Tester {
  readonly browser: Browser
  readonly site: RealSite
  /** Of this test. */
  readonly page: Page
  /** Opens the tester's page with this in its address. @returns the phone in it */
  open(search?: Readonly<Record<string, string>>): Promise<FrameLocator>
}

/**
 * One tester for the tests of a file, whose browser has the files after the first visit; the page itself forgets what a
 * phone kept.
 * @param permissions what the browser lets the page do
 */
export function testerOfFile(permissions: string[] = []): Tester {
  let browser: Browser
  let site: RealSite
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    site = await openRealSite()
    context = await browser.newContext({
      viewport: { width: 1400, height: 1000 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      permissions,
    })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  beforeEach(async () => {
    page = await context.newPage()
  })
  afterEach(() => page.close())
  return {
    get browser() {
      return browser
    },
    get site() {
      return site
    },
    get page() {
      return page
    },
    async open(search = {}) {
      await page.goto(`${site.origin}/simulator/?${new URLSearchParams(search).toString()}`)
      return page.frameLocator('#phone')
    },
  }
}
