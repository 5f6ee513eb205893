import fs from 'node:fs'
import ICAL from 'ical.js'
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
  await page.goto(`${site.url}/pages/guide/event/index?id=newborn`)
})
afterEach(() => page?.context().close())
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const shows = (text: string | RegExp) => page.locator('.page').getByText(text).last().waitFor()
const born = async (digits: string) => {
  await page.getByRole('textbox').fill(digits)
  await page.getByRole('button', { name: /^就是/ }).click()
}

/** What a calendar reads of the file that the page gives. */
async function added(): Promise<ICAL.Event[]> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /记进手机日历/ }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('jinban.ics')
  const text = fs.readFileSync(await file.path(), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

test('all last days go into the phone’s calendar by one file, which any calendar reads; its maker is fetched by the tap', async () => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await born('20261103')
  await shows('12月3日前')
  expect(scripts).toEqual([])
  const events = await added()
  expect(scripts).toHaveLength(1)
  expect(events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()])).toEqual([
    ['12月3日前上户口', '2026-12-03', '2026-12-04'],
    ['2027年2月1日前上少儿医保', '2027-02-01', '2027-02-02'],
  ])
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2)
  const [alarm] = events[0]?.component.getAllSubcomponents('valarm') ?? []
  // Two days before its last day, at nine in the morning
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT39H')
  expect(events[0]?.description).toBe('有了户口才有身份证号')
  await shows('日历文件下好了')
})

test('what is done is not in it, and kept again it is the same entry', async () => {
  await born('20261103')
  await shows('12月3日前')
  const before = await added()
  await page.getByRole('checkbox', { name: /上户口/ }).click()
  await shows(/2027年2月1日前/)
  const after = await added()
  expect(after.map(({ uid }) => uid)).toEqual([before[1]?.uid])
})

test('when all is done, the next shot goes into the calendar too', async () => {
  await shows('孩子哪天出生')
  for (const box of await page.getByRole('checkbox').all()) await box.click()
  await born('20261103')
  await shows('4 件都办好了')
  expect((await added()).map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['12月3日起，打下一针', '2026-12-03'],
  ])
})

test('WeChat’s own browser takes no file: it says so, and where to go', async () => {
  await page.addInitScript(
    `Object.defineProperty(navigator, 'userAgent', { get: () => 'Mobile MicroMessenger/8.0.49' })`,
  )
  await page.reload()
  await born('20261103')
  await page.getByRole('button', { name: /记进手机日历/ }).click()
  await shows('点右上角')
})

test('the plan stays on the phone: no request and no address has the day', async () => {
  const urls: string[] = []
  page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`))
  await born('20261103')
  await shows('12月3日前')
  await page.reload()
  await shows('12月3日前')
  expect([...urls, page.url()].filter((url) => /20261103|2026-11-03/.test(url))).toEqual([])
})
