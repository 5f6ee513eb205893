import type { Browser, Page } from 'playwright-core'
import { allLooks, together } from './harness/all-looks'
import { openBrowser, openPhone, sizes } from './harness/browser'
import { atRest, axeFaultsOf, faultsOf, picture } from './harness/looks'
import { openSite, type Site } from './harness/site'
import { arrange } from './harness/situations'

jest.setTimeout(60000)

const looks = {
  standard: {},
  care: { size: 'care' },
  dark: { theme: 'dark' },
} as const

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

test('two pictures of one name are said, with both files', () => {
  const one = { name: 'form', path: '', sees: '' }
  expect(() => together({ 'a/tests/looks.ts': [one], 'b/tests/looks.ts': [one] })).toThrow(
    'a/tests/looks.ts and b/tests/looks.ts both have a picture "form"',
  )
})

describe.each(Object.keys(looks) as (keyof typeof looks)[])('%s: nothing cut, small or unreadable', (look) => {
  let page: Page
  beforeAll(async () => {
    page = await openPhone(browser, { size: 'usual', look: looks[look] })
  })
  // What one situation keeps on the phone, another must not find
  beforeEach(() => page.evaluate('if (location.host) { localStorage.clear(); sessionStorage.clear() }'))
  afterAll(() => page?.context().close())

  const here = allLooks().filter(({ only = look }) => only === look)
  test.each(here.map((situation) => [situation.name, situation] as const))('%s', async (name, situation) => {
    await arrange(page, site, situation)
    await atRest(page)
    for (const size of ['small', 'usual'] as const) {
      await page.setViewportSize(sizes[size])
      await picture(page, `${name}-${look}-${sizes[size].width}`)
      expect({ size, ...(await faultsOf(page, { care: look === 'care' })) }).toEqual({ size })
    }
    expect(await axeFaultsOf(page)).toEqual([])
  })
})
