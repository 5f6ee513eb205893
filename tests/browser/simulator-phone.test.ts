import type { FrameLocator, Page } from 'playwright-core'
import { testerOfFile } from './harness/tester'

const tester = testerOfFile(['clipboard-read', 'clipboard-write'])
const morning = '2026-11-23T09:20'
const stop = { page: 'services/bus/pages/stop/index', 'p.stop': '0038a' }

/** The tester's page at this situation, and the phone in it. */
const open = (situation: Readonly<Record<string, string>> = {}) => tester.open({ now: morning, ...situation })

const shows = (where: FrameLocator | Page, text: string | RegExp) => where.getByText(text).first().waitFor()
/** The resident reads it: the bar that a browser hides does not count. */
const reads = (phone: FrameLocator, text: string | RegExp) => phone.locator('.page').getByText(text).first().waitFor()
const chosen = (label: string) => tester.page.getByLabel(label, { exact: true })
const title = (text: string) => tester.page.locator('#title', { hasText: text }).waitFor()
const asked = () => tester.site.world.traffic.all().filter(({ to }) => to === 'server')

test.each<[string, Record<string, string>, string]>([
  ['a matter', { page: 'pages/guide/matter/index', 'p.id': 'hukou-newborn' }, '出生医学证明'],
  ['a life event', { page: 'pages/guide/event/index', 'p.id': 'newborn' }, '出生'],
  ['how a service works', { page: 'pages/guide/index', 'p.service': 'bus' }, '公交'],
  ['who has read', { page: 'pages/mine/reads/index', earlier: '3' }, '公积金'],
  ['the name', { page: 'pages/identity/index', known: 'no' }, '身份证号'],
  [
    'a link that leads nowhere',
    { page: 'pages/missing/index', 'p.asked': 'services/gone/pages/old/index' },
    '这个页面不在了',
  ],
  ['a search', { page: 'pages/find/index', typed: '孩子上户口' }, '当场上好户口'],
  ['a stop', stop, '绕行'],
  ['a place', { page: 'services/nearby/pages/place/index', 'p.id': 'landong-hall' }, '澜东服务厅'],
])('%s, as its address has it', async (_, situation, text) => {
  await reads(await open(situation), text)
})

test('size, light and language change on the page as it is', async () => {
  const phone = await open({ page: 'pages/find/index', typed: '孩子上户口' })
  await reads(phone, '当场上好户口')
  const before = asked().length
  await chosen('深浅').selectOption('dark')
  await chosen('字大小').selectOption('care')
  await phone.locator('.page.theme--dark.theme--care').first().waitFor()
  await chosen('语言').selectOption('en')
  await phone.locator('.page.theme--en').first().waitFor()
  expect(await phone.locator('.page input').first().inputValue()).toBe('孩子上户口')
  await tester.page.waitForFunction(() => document.getElementById('nav')?.style.background === 'rgb(14, 17, 18)')
  expect(asked().filter(({ path }) => path === '/session').length).toBeLessThanOrEqual(1)
  expect(asked().length - before).toBeLessThan(5)
  expect(tester.page.url()).toMatch(/size=care.*theme=dark.*language=en/)
})

test('the bars have the time of the world, the page’s title, and a way back', async () => {
  const phone = await open({ page: 'pages/home/index' })
  await tester.page.locator('#time', { hasText: '09:2' }).waitFor()
  await phone.getByText('公交还有几分钟').first().click()
  await title('公交到站')
  await tester.page.getByRole('button', { name: '返回' }).click()
  await title('近办')
  await tester.page.getByRole('button', { name: '返回' }).waitFor({ state: 'hidden' })
})

test('whoever came straight to a page goes home from there', async () => {
  await reads(await open(stop), '绕行')
  await tester.page.getByRole('button', { name: '回首页' }).click()
  await title('近办')
  await tester.page.locator('#back').waitFor({ state: 'hidden' })
})

test('a resident brings their city, whatever was chosen for another', async () => {
  await shows(await open({ city: 'qinghe' }), '没查到你')
  await chosen('谁').selectOption('driver')
  await shows(tester.page.frameLocator('#phone'), '10 月、11 月都没存')
  expect(tester.page.url()).not.toContain('city=')
})

test('each request opens: its id, headers, what was asked and answered; it can be found, and asked again by curl', async () => {
  await shows(await open(), '账户余额')
  await tester.page.getByRole('checkbox', { name: '只看没成的' }).check()
  await tester.page.getByText('GET /housing-fund/account').first().waitFor({ state: 'hidden' })
  await tester.page.getByRole('checkbox', { name: '只看没成的' }).uncheck()
  await tester.page.getByRole('searchbox', { name: '找字' }).fill('/housing-fund/account')
  await tester.page.getByText('POST /session').first().waitFor({ state: 'hidden' })
  const row = tester.page.locator('tr', { hasText: 'GET /housing-fund/account' }).first()
  await row.locator('summary').click()
  await shows(tester.page, /authorization: Bearer /)
  await row.getByRole('button', { name: '复制成 curl' }).click()
  await shows(tester.page, '复制好了')
  const command = await tester.page.evaluate(() => navigator.clipboard.readText())
  expect(command).toMatch(/^curl -i -X GET 'http:\/\/127\.0\.0\.1:\d+\/api\/housing-fund\/account\?city=yunlan'/)
  const id = await row.locator('pre').first().innerText()
  const token = /authorization: (Bearer \S+)'/.exec(command)?.[1] ?? ''
  expect(id).toMatch(/^[0-9a-zA-Z-]{8,64}$/)
  // As the command says it
  const again = await fetch(/'(http[^']+)'/.exec(command)?.[1] ?? '', { headers: { authorization: token } })
  expect([again.status, JSON.stringify(await again.json())]).toEqual([200, expect.stringContaining('balance')])
})

const merging = { resident: 'permit', tap: '合成一个 > 合到尾号 3369' }

test('the answer to a merge is lost: the phone asks again for the same, and the centre hears of one', async () => {
  const phone = await open({ ...merging, next: 'lost-act' })
  await reads(phone, '前有答复')
  await shows(tester.page, /POST \/housing-fund\/.*（回答丢了）/)
  await tester.page.waitForFunction(() => !location.search.includes('next='))
  const [first, second] = asked().filter(({ method, path }) => method === 'POST' && path.startsWith('/housing-fund/'))
  expect([first?.fault, second?.fault]).toEqual(['lost', undefined])
  expect(second?.headers?.['idempotency-key']).toBe(first?.headers?.['idempotency-key'])
  await shows(tester.page, 'housing-fund.merge')
  await expect(tester.page.locator('#queue li').count()).resolves.toBe(1)
})

test('a face check goes over to the mini-program and back, left once and then done; the act goes on', async () => {
  const phone = await open({ page: 'pages/people/deletion/index', tap: '注销，先刷脸 > 去小程序刷脸' })
  await phone.getByRole('button', { name: '没刷就退出' }).click()
  await shows(phone, '没刷完，什么都没变')
  await phone.getByRole('button', { name: '回到网页' }).click()
  await reads(phone, '等你刷完，这一页自己会动')
  await phone.getByRole('button', { name: '再打开小程序' }).click()
  await phone.getByRole('button', { name: '是本人', exact: false }).first().click()
  await shows(phone, '好了，回到刚才的网页')
  await phone.getByRole('button', { name: '回到网页' }).click()
  await reads(phone, '刷脸过了，现在注销？')
})

test('where the phone is: kept to oneself, then said', async () => {
  const phone = await open({ page: 'services/nearby/pages/near/index', 'p.kind': 'hall' })
  await phone.getByText('用我现在的位置').first().click()
  await chosen('问手机在哪儿').selectOption('here')
  await phone.getByText('用我现在的位置').first().click()
  await shows(phone, /\d+ ?米|公里/)
})

test('a browser that keeps nothing is told so', async () => {
  await shows(await open({ storage: 'none' }), '浏览器')
})

test('what is still to be done, the time of it, and a way to that time', async () => {
  const phone = await open(merging)
  await reads(phone, '前有答复')
  await shows(tester.page, 'housing-fund.merge')
  tester.site.world.faults.set('housing-fund', 'down')
  // Each time it waits longer
  for (let minutes = 0; minutes < 4; minutes++) {
    await tester.site.runDue()
    tester.site.world.clock.pass(10 * 60_000)
  }
  await tester.site.runDue()
  await shows(tester.page, /分钟后，试过 \d 次，上次 /)
  await tester.page.getByRole('button', { name: '让时间到那时' }).click()
  await shows(tester.page, /现在是 11月23日/)
  await tester.page.getByRole('button', { name: '过一天' }).click()
  await shows(tester.page, /现在是 11月24日/)
  expect(tester.site.world.clock.now().toISOString()).toMatch(/^2026-11-24T0[12]/)
})

test('every screen at once, in every look, each a phone of its own', async () => {
  await reads(await open({ resident: 'permit' }), '你有 2 个账户')
  await tester.page.goto(`${tester.site.origin}/simulator/screens`)
  await shows(tester.page, /页，4 种样子/)
  const row = tester.page.locator('figure').first()
  const screen = (at: number) => row.locator('iframe').nth(at).contentFrame()
  await reads(screen(0), '你有 2 个账户')
  await screen(1).locator('.page.theme--care').first().waitFor()
  await screen(2).locator('.page.theme--dark').first().waitFor()
  await screen(3).locator('.page.theme--en').first().waitFor()
  await tester.page.getByRole('button', { name: '只看深色' }).click()
  await shows(tester.page, /页，1 种样子/)
  await screen(0).locator('.page.theme--dark').first().waitFor()
  await tester.page.getByLabel('哪种情形').selectOption('fund-frozen')
  await reads(screen(0), '账户封存了')
})
