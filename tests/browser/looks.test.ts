import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPhone } from './harness/browser'
import { axeFaultsOf, faultsOf } from './harness/looks'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await openPhone(browser, { size: 'small' })
})
afterAll(() => browser?.close())

const show = (inside: string) =>
  page.setContent(`<html lang="zh"><meta name="viewport" content="width=device-width"><title>x</title><body style="margin:0;font:17px/26px sans-serif">
    <main class="page"><h1 role="heading" aria-level="1" style="margin:0;font:inherit">公积金</h1>${inside}</main></body></html>`)
const kinds = async (inside: string, care = false) => {
  await show(inside)
  return Object.keys(await faultsOf(page, { care }))
}

test('finds nothing on a page that is right', async () => {
  expect(
    await kinds('<div class="card"><div role="button" tabindex="0" style="height:44px">挂明天 08:30</div></div>'),
  ).toEqual([])
  expect(await axeFaultsOf(page)).toEqual([])
})

test.each([
  ['sticks out sideways', '<div style="width:400px;height:20px"></div>'],
  ['text is cut', '<div style="width:60px;overflow:hidden;white-space:nowrap">公积金账户余额</div>'],
  ['text is cut', '<div style="width:60px;text-overflow:ellipsis">公积金</div>'],
  ['text is cut', '<div class="card" style="width:90px"><div style="white-space:nowrap">公积金账户余额</div></div>'],
  ['texts overlap', '<div style="height:10px">公积金余额</div><div>能贷多少</div>'],
  ['target too small', '<div role="button" style="height:40px">看全部</div>'],
  ['text too small', '<div style="font-size:12px">说明</div>'],
  ['a word or its numeral parted', '<div style="width:36px">交 90 天</div>'],
  ['nothing said', '<div>首套，undefined</div>'],
  ['not one heading', '<div role="heading" aria-level="1">又一个</div>'],
  ['not one heading', '<div class="card-title">存了多少</div>'],
  ['out of reach of the keyboard', '<div role="button" style="height:44px">看全部</div>'],
  ['out of reach of the keyboard', '<div role="checkbox" tabindex="0" style="height:44px">办好了</div>'],
])('finds where a %s', async (kind, inside) => {
  expect(await kinds(inside)).toContain(kind)
})

test('asks more of care mode', async () => {
  const inside = '<div role="button" tabindex="0" style="height:50px;font-size:17px">看全部</div>'
  expect(await kinds(inside)).toEqual([])
  expect(await kinds(inside, true)).toEqual(['target too small', 'text too small'])
})

test('has a Chinese font: a character is drawn, not a box', async () => {
  const inkOf = (text: string) =>
    page.evaluate(`(() => {
      const context = document.createElement('canvas').getContext('2d')
      context.font = '40px sans-serif'
      context.fillText('${text}', 0, 60)
      return [...context.getImageData(0, 0, 300, 80).data].join()
    })()`)
  await show('<div>公积金</div>')
  expect(await inkOf('公')).not.toBe(await inkOf('金'))
})

test('reaches this machine and nothing else', async () => {
  await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
})
