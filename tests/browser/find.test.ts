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
  site.example = 'default'
  site.faults = {}
  page = await openPhone(browser, { size: 'small' })
})
afterEach(() => page?.context().close())
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const open = (path: string) => page.goto(`${site.url}/${path}`)
const shows = (text: string | RegExp) => page.locator('.page').getByText(text).last().waitFor()
const type = (said: string) => page.getByRole('searchbox', { name: '找要办的事' }).fill(said)
const row = (name: string | RegExp) => page.getByRole('button', { name })
const at = (path: string) => page.waitForURL((url) => url.pathname.includes(path))

/** Requests of the page to one endpoint, as they go out. */
function requestsTo(path: string): string[] {
  const sent: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.pathname === `/api${path}`) sent.push(request.postData() ?? url.searchParams.get('q') ?? '')
  })
  return sent
}

test('typed, chosen, and the service is there', async () => {
  await open('pages/find/index')
  await type('公积金余额')
  await row(/公积金/)
    .first()
    .click()
  await at('services/housing-fund/pages/account/index')
  await shows('11 月存了 1,536 元')
})

test('typed, and its guide opens at what was asked; the other counters are one tap away', async () => {
  await open('pages/find/index')
  await type('身份证丢了多少钱')
  await shows('先看要多少钱')
  await row(/身份证丢了补一张/)
    .first()
    .click()
  await at('pages/guide/matter/index')
  await shows('去澜东服务厅')
  await page
    .locator('.card--lead .t-sub')
    .filter({ hasText: /^40\s元$/ })
    .first()
    .waitFor()
  await row(/看另外 3 个/).click()
  await at('services/nearby/pages/near/index')
})

test('nothing like it: three at most, a person to call, and what the city has beside them', async () => {
  await open('pages/find/index')
  await type('天上的星星')
  await shows('“天上的星星”，全市目录里有')
  await shows('全市目录里还有')
  await row('打 12345').waitFor()
  await row('换个说法').click()
  await shows('一件事一起办')
  await page.waitForFunction('document.activeElement && document.activeElement.tagName === "INPUT"')
  await type('天上的星星')
  await row(/身份证丢了补一张/).click()
  await at('pages/guide/matter/index')
})

test('from the first character there are answers; a letter that begins nothing is no search yet', async () => {
  await open('pages/find/index')
  await shows('一件事一起办')
  await type('社')
  await row(/社保卡/)
    .first()
    .waitFor()
  await type('q')
  await shows('一件事一起办')
  expect(await page.getByText(/没找到/).count()).toBe(0)
  await type('龘')
  await shows('没找到“龘”')
})

test('offline the phone’s own search goes on, and nobody is bothered with the city’s', async () => {
  await open('pages/find/index')
  await shows('一件事一起办')
  site.faults = { '/': 'cut' }
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('/find?'))
  await type('天上的星星')
  await asked
  await shows('最接近的几件')
  expect(await page.getByText('全市目录里还有').count()).toBe(0)
})

test('a number stays on the phone; the rest is asked once the typing has stopped', async () => {
  const asked = requestsTo('/find')
  await open('pages/find/index')
  await type('110101199806122229')
  await shows('没找到')
  await type('天上的星星 110101199806122229')
  await shows('全市目录里还有')
  expect(asked).toEqual(['天上的星星'])
})

test('a search that led nowhere is told once it is cleared, without its number', async () => {
  const told = requestsTo('/find/missed')
  await open('pages/find/index')
  await type('天上的星星 110101199806122229')
  await shows('没找到')
  const sent = page.waitForRequest((request) => request.url().endsWith('/find/missed'))
  await type('')
  await sent
  expect(told.map((body) => JSON.parse(body) as unknown)).toEqual([
    { city: 'yunlan', said: '天上的星星', how: 'nothing' },
  ])
})

test('after a code on the wall of a clinic: what people want there, and first among equals', async () => {
  await open('pages/find/index?scene=place%3Dclinic')
  await shows('在社区医院常用到')
  await row(/疫苗/).first().waitFor()
  await type('社保')
  await row(/你刚在社区医院扫码/)
    .first()
    .waitFor()
})

test('a life event: ticked, counted, and the next one offered', async () => {
  await open('pages/find/index')
  await row('家里添了孩子').click()
  await at('pages/guide/event/index')
  await shows('一共 4 件')
  await page.getByRole('checkbox', { name: /^领出生证明/ }).click()
  await shows('办了 1 件，还有 3 件')
  await row('看上户口带什么').click()
  await at('pages/guide/matter/index')
})

test('a life event is meant and no one matter: it stands alone, with no guess beside it', async () => {
  await open('pages/find/index')
  await type('出生一件事')
  await row('家里添了孩子').waitFor()
  await shows('都不是')
  expect(await row(/亲人过世|也可能是/).count()).toBe(0)
  await page
    .getByRole('status')
    .filter({ hasText: /^最像的是家里添了孩子$/ })
    .waitFor({ state: 'attached' })
})

test('in English what was typed stands out in whole words, not where a letter is one of them', async () => {
  await page.context().close()
  page = await openPhone(browser, { size: 'small', look: { language: 'en' } })
  await open('pages/find/index')
  await page.getByRole('searchbox', { name: 'Find a service' }).fill('lost my ID card')
  const first = row(/^Replace a lost ID card/i).first()
  await first.waitFor()
  expect(await first.locator('.cell-title .t-accent').allTextContents()).toEqual(['lost', 'ID', 'card'])
})

test('a screen reader: each way on from a guide is a button that says what it does', async () => {
  await open('pages/guide/matter/index?id=id-card-lost')
  await row(/^澜东服务厅.*澜东路 118 号/).waitFor()
  await row('12345').waitFor()
  await row('去澜东服务厅').waitFor()
  await row('接下来：办临时身份证').click()
  await at('pages/guide/matter/index')
})

test('a screen reader: the field has a name, a hit its title and reason, and what was found is said', async () => {
  await open('pages/find/index')
  await type('领证要带啥')
  expect(await row(/^领结婚证.*先看要准备什么$/).count()).toBe(1)
  await page
    .getByRole('status')
    .filter({ hasText: /最像的是领结婚证$/ })
    .waitFor({ state: 'attached' })
  expect(await page.getByRole('status').getAttribute('aria-live')).toBe('polite')
  await type('天上的星星')
  await page.getByRole('status').filter({ hasText: '没找到“天上的星星”' }).waitFor({ state: 'attached' })
})
