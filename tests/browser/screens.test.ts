import type { Browser, Page } from 'playwright-core'
import { allLooks, distinct, looksAt } from './harness/all-looks'
import { openBrowser, openPhone, sizes } from './harness/browser'
import { atRest, axeFaultsOf, faultsOf, picture } from './harness/looks'
import { openSite, type Site } from './harness/site'
import { arrange, isThere, turn, type Turned } from './harness/situations'

const looks = {
  standard: { theme: 'light', size: 'standard' },
  dark: { theme: 'dark', size: 'standard' },
  care: { theme: 'light', size: 'care' },
} as const satisfies Record<string, Turned>
const names = Object.keys(looks) as (keyof typeof looks)[]

let site: Site
let browser: Browser
let page: Page
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  page = await openPhone(browser, { size: 'usual' })
})
// What one situation keeps on the phone, another must not find
beforeEach(() => page.evaluate('if (location.host) { localStorage.clear(); sessionStorage.clear() }'))
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('two pictures of one name are said, with both folders', () => {
  const one = { name: 'form', path: '', sees: '' }
  expect(() => distinct({ 'src/services/a': [one], 'src/services/b': [one] })).toThrow(
    'src/services/a and src/services/b both have a picture "form"',
  )
})

test('who is named to be looked at has looks', () => {
  const one = { name: 'form', path: '', sees: '' }
  const two = { 'src/services/a': [one], 'src/services/b': [one] }
  expect(looksAt(two, undefined)).toEqual(two)
  expect(looksAt(two, 'src/services/b')).toEqual({ 'src/services/b': [one] })
  expect(looksAt(two, '')).toEqual({})
  expect(() => looksAt(two, 'src/services/c')).toThrow('src/services/c has no tests/looks.ts')
})

// LOOKS_AT: scripts/test.ts leaves out what is unchanged
const here = Object.entries(looksAt(allLooks(), process.env.LOOKS_AT)).flatMap(([folder, situations]) =>
  situations.map((situation) => ({ folder, situation, name: situation.name })),
)

// A page is opened once and turned: three openings cost a third of the time, and show the same
if (here.length > 0)
  test.each(here)('$folder: $name: nothing cut, small or unreadable in any look', async ({ name, situation }) => {
    const wanted = names.filter((one) => !situation.only || situation.only === one)
    const [first = 'standard'] = wanted
    await arrange(page, site, situation, looks[first])
    for (const look of wanted) {
      await turn(page, looks[look])
      await isThere(page, situation)
      await atRest(page)
      for (const size of ['least', 'small', 'usual'] as const) {
        await page.setViewportSize(sizes[size])
        // The narrowest is measured, not looked at
        if (size !== 'least') await picture(page, `${name}-${look}-${sizes[size].width}`)
        // The dark has other colours (ui/styles/tokens.scss), and every box where it was: one size shows that
        if (look === 'dark' && size !== 'usual') continue
        expect({ look, size, ...(await faultsOf(page, { care: look === 'care' })) }).toEqual({ look, size })
      }
      // What a screen reader reads is the same in the dark; colours are not
      const rules = look === 'dark' ? ['color-contrast'] : undefined
      expect({ look, axe: await axeFaultsOf(page, rules) }).toEqual({ look, axe: [] })
    }
    for (const look of wanted.filter((one) => one !== 'dark')) {
      await turn(page, { ...looks[look], language: 'en' })
      await atRest(page)
      for (const size of ['least', 'small', 'usual'] as const) {
        await page.setViewportSize(sizes[size])
        const faults = await faultsOf(page, { care: look === 'care' })
        expect({ look, size, language: 'en', ...faults }).toEqual({ look, size, language: 'en' })
      }
    }
  })
