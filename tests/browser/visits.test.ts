import type { Browser, Page } from 'playwright-core'
import { situationOf, usual } from '../../mock/situation'
import { openBrowser } from './harness/browser'
import { prove } from './harness/prove'
import { openRealSite, type RealSite } from './harness/real-site'
import { allVisits } from './harness/visits'

const morning = '2026-11-23T09:20:00+08:00'

let browser: Browser
let site: RealSite
let page: Page
const broken: string[] = []
beforeAll(async () => {
  browser = await openBrowser()
  site = await openRealSite()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  await site.forgetEverything()
  site.world.reset()
  const phone = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'zh-CN', hasTouch: true })
  page = await phone.newPage()
  page.setDefaultTimeout(30_000)
  broken.length = 0
  page.on('pageerror', ({ message }) => broken.push(message))
})
afterEach(async () => {
  await page.context().close()
  expect(broken).toEqual([])
})

const set = (query: Readonly<Record<string, string>> = {}) =>
  site.world.set({ ...usual, ...situationOf({ resident: 'renter', now: morning, ...query }) })
const shows = (text: string) => page.locator('.page').getByText(text).first().waitFor()

describe.each(allVisits())('%s in a browser, from its own address', (_, visit) => {
  const { path, resident, answer, faults, kept } = visit
  const open = async (fault: Readonly<Record<string, string>> = {}) => {
    set({ ...(resident ? { resident } : {}), ...fault })
    await site.push()
    await page.goto(`${site.origin}/${path}`)
    if (resident) await prove(page, site.world, resident)
  }

  test(`answers without ${resident ? '' : 'a name, '}a permission or a second page`, async () => {
    await open()
    await shows(answer)
    expect(new URL(page.url()).pathname).toBe(`/${path.split('?')[0]}`)
  })

  test.each(
    Object.entries(faults).flatMap(([department, all]) =>
      Object.entries(all).map(([fault, text]) => [department, fault, text] as const),
    ),
  )('%s is %s: %s', async (department, fault, text) => {
    await open({ [department]: fault })
    await shows(text)
  })

  test('without a network: what was read before, and that there is none', async () => {
    await open()
    await shows(answer)
    set({ ...(resident ? { resident } : {}), network: 'offline' })
    // The site itself still comes, as from a browser's cache: what says that there is no network is the phone
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }))
    await page.reload()
    await shows('手机没网')
    await shows(kept)
  })
})
