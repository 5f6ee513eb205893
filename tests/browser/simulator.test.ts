import type { FrameLocator, Locator, Page } from 'playwright-core'
import { testerOfFile } from './harness/tester'

const tester = testerOfFile()
const morning = '2026-11-23T09:20'

/** The tester's page at this situation, and the phone in it. */
const open = (situation: Readonly<Record<string, string>> = {}) => tester.open({ now: morning, ...situation })

const shows = (where: FrameLocator | Page, text: string | RegExp) => where.getByText(text).first().waitFor()

/** A finger takes the slider's handle and moves it this many pixels. */
const drag = (slider: Locator, by: number) =>
  slider.locator('.weui-slider__handler').evaluate((handle, distance) => {
    const { x, y } = handle.getBoundingClientRect()
    const send = (type: string, at: number) => {
      const touch = new Touch({ identifier: 1, target: handle, clientX: at, clientY: y, pageX: at, pageY: y })
      const touches = type === 'touchend' ? [] : [touch]
      handle.dispatchEvent(
        new TouchEvent(type, {
          touches,
          changedTouches: [touch],
          targetTouches: touches,
          bubbles: true,
          cancelable: true,
        }),
      )
    }
    send('touchstart', x)
    send('touchmove', x + distance)
    send('touchend', x + distance)
  }, by)

test.each(['card', 'code', 'menu', 'message', 'search', 'link'])('by %s, straight to the balance', async (entry) => {
  const phone = await open({ entry })
  await shows(phone, '67,239')
  await shows(phone, '11 月存了 1,536 元')
})

test('each request is shown as it happens, with what the outside world answered', async () => {
  const phone = await open()
  await shows(phone, '账户余额')
  await shows(tester.page, 'POST /session')
  await tester.page.getByText('POST /accounts/query').first().click()
  await shows(tester.page, /云澜市启明软件有限公司/)
})

test('on a first visit the name is confirmed by WeChat, and what was typed is there on return', async () => {
  const phone = await open({ known: 'no' })
  await phone.getByRole('textbox', { name: '姓名' }).fill('林晓雨')
  await phone.getByRole('textbox', { name: '身份证号' }).fill('990101199806122229')
  await phone.getByText('去微信核对', { exact: true }).click()
  await phone.getByText('同意').click()
  await shows(phone, '11 月存了 1,536 元')
})

test('a slider moves the answer at once', async () => {
  const phone = await open({ page: 'services/housing-fund/pages/loan/index' })
  await shows(phone, '30 年一共还')
  await drag(phone.getByRole('slider', { name: '还多久' }), -200)
  await phone.getByText('30 年一共还').waitFor({ state: 'detached' })
  await shows(phone, /\d+\s年一共还/)
})

test('the department cut off: what was known three hours ago, with its age', async () => {
  const phone = await open({ 'housing-fund': 'down', earlier: '3' })
  await shows(phone, '公积金中心暂时没给新数据')
  await shows(phone, /今天 06:20/)
  await shows(phone, '11 月存了 1,536 元')
})

test('the department cut off on a first look: why, whom to call, the way on', async () => {
  const phone = await open({ 'housing-fund': 'down' })
  await shows(phone, '公积金中心没有回应')
  await shows(phone, /12329/)
})

test('no network: the screen says so, and shows the balance once there is one', async () => {
  const phone = await open({ network: 'offline' })
  await shows(phone, '手机没网')
  tester.site.world.set({ ...tester.site.world.situation, network: 'good' })
  await phone.getByText('再试一次').click()
  await shows(phone, '账户余额')
})

test('one bar of signal: it takes a while, and comes', async () => {
  await shows(await open({ network: 'weak' }), '11 月存了 1,536 元')
})

test('an old version is told to update', async () => {
  const phone = await open({ client: '0.0.9' })
  await shows(phone, '先更新一下')
})

test('care, dark and English, as set', async () => {
  const phone = await open({ size: 'care', theme: 'dark', language: 'en' })
  await shows(phone, 'Balance')
  await phone.locator('.theme--dark.theme--care').first().waitFor()
})

test('what is set is in the address, and the address brings it back', async () => {
  await open()
  await tester.page.getByLabel('谁', { exact: true }).selectOption('permit')
  await shows(tester.page.frameLocator('#phone'), '你有 2 个账户')
  const address = tester.page.url()
  expect(address).toContain('resident=permit')
  const other = await tester.browser.newPage()
  await other.goto(address)
  await shows(other.frameLocator('#phone'), '你有 2 个账户')
  await other.close()
})

test('a resident is in their own city, unless the tester chooses another', async () => {
  await shows(await open({ resident: 'driver' }), '10 月、11 月都没存')
  await shows(await open({ resident: 'driver', city: 'yunlan' }), '没查到你')
})

test('a situation that nobody knows is said in words', async () => {
  await open({ resident: 'nobody' })
  await shows(tester.page, /resident=nobody 不认识/)
})
