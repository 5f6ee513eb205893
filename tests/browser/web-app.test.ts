import type { Browser, BrowserContext, Page } from 'playwright-core'
import Fastify from 'fastify'
import { situationOf, usual } from '../../mock/situation'
import { addPhoneFiles } from '../../mock/simulator/phone-files'
import { openBrowser } from './harness/browser'
import { prove as proveName } from './harness/prove'
import { openRealSite, type RealSite } from './harness/real-site'

const account = 'services/housing-fund/pages/account/index?city=yunlan'

let browser: Browser
let site: RealSite
let phone: BrowserContext
let page: Page
const refused: string[] = []
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
  phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true })
  page = await phone.newPage()
  page.setDefaultTimeout(15_000)
  refused.length = 0
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
})
afterEach(() => phone.close())

const heldBy = (resident: string) => site.world.set({ ...usual, ...situationOf({ resident, now: morning }) })
const morning = '2026-11-23T09:20:00+08:00'
const shows = (text: string | RegExp) => page.getByText(text).first().waitFor()
const tap = (text: string) => page.getByText(text, { exact: true }).first().click()

const prove = (resident: string) => proveName(page, site.world, resident)

test('what somebody reports before they are signed in goes on when they are back from WeChat', async () => {
  heldBy('renter')
  const reports: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/bus/reports')) reports.push(request.url())
  })
  await page.goto(`${site.origin}/services/bus/pages/stop/index?city=yunlan&stop=0038a`)
  await shows('我这趟没来，报一声')
  const left = page.waitForURL(/[?&]code=/)
  await tap('我这趟没来，报一声')
  await tap('没来')
  await left
  await shows(/报上去了/)
  expect(reports).toHaveLength(1)
})

test('a link with somebody else’s code signs nobody in as them', async () => {
  heldBy('renter')
  const code = site.world.wechat.issue('driver', 'h5')
  await page.goto(`${site.origin}/${account}&code=${code}&state=forged`)
  await shows('去微信核对')
  // Nobody has used it: it is still good for who it was given to
  expect(site.world.wechat.codes.open(code, 'h5')).toEqual({ resident: 'driver' })
  expect(page.url()).not.toContain('code=')
  await prove('renter')
  await shows('11 月存了 1,536 元')
})

test('nor does one on a phone that is signed in, now or once its session has ended', async () => {
  heldBy('renter')
  await page.goto(`${site.origin}/${account}`)
  await shows('去微信核对')
  const code = site.world.wechat.issue('driver', 'h5')
  await page.goto(`${site.origin}/${account}&code=${code}&state=forged`)
  await shows('去微信核对')
  expect(page.url()).not.toContain('code=')
  await site.forgetSessions()
  await page.goto(`${site.origin}/${account}`)
  await shows('去微信核对')
  expect(site.world.wechat.codes.open(code, 'h5')).toEqual({ resident: 'driver' })
})

test('a link with somebody else’s real-name code sends nothing', async () => {
  heldBy('renter')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  const code = site.world.wechat.issue('driver', 'realName')
  await page.goto(`${site.origin}/pages/identity/index?to=%2F&real_name_code=${code}&check=forged`)
  await shows('去微信核对')
  expect(page.url()).not.toContain('real_name_code')
  expect(sent).not.toContain('POST /api/session/real-name')
})

test('back, after the name is proven, is where one came from: not the form, not WeChat’s used page', async () => {
  heldBy('renter')
  await page.goto(`${site.origin}/pages/home/index`)
  await page.getByText('公积金有多少').click()
  await prove('renter')
  await shows('11 月存了 1,536 元')
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.goBack()
  await shows('今天要办什么')
  expect(new URL(page.url()).pathname).toBe('/pages/home/index')
})

test('so where the form was opened by a link of its own', async () => {
  heldBy('renter')
  await page.goto(`${site.origin}/pages/home/index`)
  await shows('今天要办什么')
  await page.goto(`${site.origin}/${account}`)
  await shows('去微信核对')
  await page.goto(`${site.origin}/pages/identity/index?to=${encodeURIComponent(`/${account}`)}`)
  await prove('renter')
  await shows('11 月存了 1,536 元')
})

test('a session that ends as one sends: the wish is there again with what was chosen, and goes', async () => {
  heldBy('permit')
  await page.goto(`${site.origin}/${account}`)
  await prove('permit')
  await tap('合成一个')
  const other = page.getByRole('radio', { checked: false })
  const chosen = ((await other.textContent()) ?? '').trim()
  await other.click()
  await site.forgetSessions()
  await page.getByRole('button', { name: /^合到尾号/ }).click()
  await shows('刚才没交上去，看一眼再点一次。')
  expect(((await page.getByRole('radio', { checked: true }).textContent()) ?? '').trim()).toBe(chosen)
  await page.getByRole('button', { name: /^合到尾号/ }).click()
  await shows('前有答复')
  await page.reload()
  await shows('前有答复')
})

test('another person who signs in then is offered nothing of it', async () => {
  heldBy('permit')
  await page.goto(`${site.origin}/${account}`)
  await prove('permit')
  await tap('合成一个')
  await site.forgetSessions()
  heldBy('renter')
  await page.getByRole('button', { name: /^合到尾号/ }).click()
  await shows('去微信核对')
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test('signing out leaves neither what was typed nor what was kept', async () => {
  heldBy('renter')
  await page.goto(`${site.origin}/${account}`)
  await page.getByRole('textbox', { name: '姓名' }).fill('林晓雨')
  await page.getByRole('textbox', { name: '身份证号' }).fill('990101199806122229')
  await tap('去微信核对')
  await page.getByText('不了').click()
  await shows('去微信核对')
  await page.goto(`${site.origin}/pages/mine/index`)
  await tap('退出登录')
  await shows('已退出')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(kept).not.toMatch(/林晓雨|990101199806122229|real-name/)
})

test('a page stands in no frame of another origin, and its own policy refuses nothing of it', async () => {
  heldBy('renter')
  await page.goto(`${site.origin}/pages/home/index`)
  await page.locator('.search').click()
  await page.getByRole('searchbox').fill('公积金')
  await shows('换个说法')
  expect(refused).toEqual([])
  const foreign = Fastify()
  foreign.get('/', (_, reply) =>
    reply.type('text/html').send(`<iframe src="${site.origin}/pages/home/index"></iframe>`),
  )
  await page.goto(await foreign.listen({ port: 0, host: '127.0.0.1' }))
  expect(await page.frames()[1]?.content()).not.toContain('id="app"')
  await foreign.close()
})

test('where no tester’s page is beside it, not even of its own', async () => {
  const alone = Fastify()
  await addPhoneFiles(alone, `${__dirname}/../../dist/h5`)
  for (const url of ['/pages/home/index', '/nothing.js', '/js/none.js']) {
    const { headers } = await alone.inject(url)
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
  }
  await alone.close()
})
