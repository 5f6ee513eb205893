import { createElement } from 'react'
import { PageCity } from '../../../core/arrival/page-city'
import { setLook } from '../../../core/look'
import { Problem } from '../../../core/problem'
import { granted, phone, refused } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import type { OfficeNow } from '../contract/types'
import { CallButton, CallCell, HallCell } from '../parts/contacts'
import { ErrorPage } from '../parts/error-page'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))
jest.mock('@tarojs/components', () => jest.requireActual<object>('../../../core/tests/fake-components'))
jest.mock('../../../core/english-packs', () => ({ english: {} }))

const office: OfficeNow = {
  name: { zh: '云澜市公积金中心', en: 'Yunlan Fund' },
  phone: '0990-1234567',
  hours: { from: '09:00', to: '17:00' },
  hall: { zh: '云澜政务大厅', en: 'Yunlan Hall' },
  address: { zh: '启明路 1 号', en: '1 Qiming Road' },
  opening: { state: 'open', phone: '0990-7654321' },
}
const department = {
  who: '公积金中心',
  safe: '钱都在。',
  hotline: '12329',
  callFor: (number: string) => `打 ${number} 查`,
}
const onRetry = jest.fn()
let city = 0

beforeEach(() => {
  phone.asked.length = 0
  phone.opened.length = 0
  phone.stored.clear()
  // Offices are kept by city: each test has one of its own
  city++
  phone.answer = () => granted(office)
  onRetry.mockClear()
  setLook({ language: 'zh', care: false })
})

const failed = (problem: Problem, service = 'fund') =>
  rendered(
    createElement(
      PageCity.Provider,
      { value: `city-${city}` },
      createElement(ErrorPage, { title: '公积金', service, department, problem, onRetry }),
    ),
  )
const officesAsked = () => phone.asked.filter(({ url }) => url.includes('office'))

test('a department that is away: what is not lost, whom to call, where to go, and the code to quote', async () => {
  const screen = await failed(new Problem('DEPARTMENT_DOWN', 'x', 'y', 'r-1234abcd'))
  const texts = screen.texts()
  expect(texts).toEqual(
    expect.arrayContaining([
      '公积金中心没有回应',
      '试了几次都没连上。钱都在。',
      '急用的话',
      '打 0990-1234567 查',
      '人工 09:00 到 17:00',
      '去云澜政务大厅',
      '启明路 1 号，全天开着',
      expect.stringMatching(/^\d{3} \d{3}$/),
    ]),
  )
  expect(officesAsked().map(({ url }) => url)).toEqual([expect.stringMatching(/city=city-\d+&service=fund$/)])
  await screen.tap('打 0990-1234567 查')
  expect(phone.opened).toContain('tel:0990-1234567')
  await screen.tap('再试一次')
  expect(onRetry).toHaveBeenCalledTimes(1)
})

test('the office is asked for once, and again where it could not be told', async () => {
  phone.answer = () => refused(404, 'CITY_UNKNOWN')
  const lost = await failed(new Problem('DEPARTMENT_DOWN', '', ''))
  expect(lost.texts()).toContain('打 12329 查')
  phone.answer = () => granted(office)
  await failed(new Problem('DEPARTMENT_DOWN', '', ''))
  await failed(new Problem('DEPARTMENT_DOWN', '', ''))
  expect(officesAsked()).toHaveLength(2)
  await failed(new Problem('DEPARTMENT_DOWN', '', ''), 'other')
  expect(officesAsked()).toHaveLength(3)
})

test('offline: nobody is asked over the network; a number to call, which needs none, and the way on', async () => {
  const screen = await failed(new Problem('OFFLINE', 'x', 'y', 'r-1234abcd'))
  expect(screen.texts()).toEqual(expect.arrayContaining(['手机没网', '打电话不用网', '打 12329 查', '再试一次']))
  expect(screen.texts().join()).not.toMatch(/急用|ABCD|OFFLINE/)
  expect(phone.asked).toEqual([])
})

test('any other problem is said in its own words', async () => {
  const screen = await failed(new Problem('UNREADABLE', '再来一次', '收到的数据不对'))
  expect(screen.texts()).toEqual(expect.arrayContaining(['收到的数据不对', '再来一次', '急用的话']))
})

test('a client that is too old is brought up to date: asking again would not help', async () => {
  const screen = await failed(new Problem('CLIENT_TOO_OLD', '', ''))
  expect(screen.texts()).toEqual(expect.arrayContaining(['先更新一下', '更新']))
  expect(screen.texts()).not.toContain('再试一次')
})

test('one tap to a person, soft or as the main thing', async () => {
  const kinds = [undefined, true].map((primary) => createElement(CallButton, { phone: '12329', primary }))
  const classes: string[] = []
  for (const one of kinds) {
    const screen = await rendered(one)
    await screen.tap('打 12329 问人工')
    classes.push(/"className":"([^"]+)"/.exec(JSON.stringify(screen.renderer.toJSON()))?.[1] ?? '')
  }
  expect(phone.opened).toEqual(['tel:12329', 'tel:12329'])
  expect(classes.map((one) => one.includes('button--line'))).toEqual([true, false])
})

test('a number in a list says what it is for, else whom one reaches and when', async () => {
  const texts = async (more: Partial<Parameters<typeof CallCell>[0]>) =>
    (await rendered(createElement(CallCell, { phone: '12345', ...more }))).texts()
  expect(await texts({})).toEqual(['打 12345 问人工'])
  expect(await texts({ title: '投诉', hours: office.hours })).toEqual(['投诉', '人工 09:00 到 17:00'])
  expect(await texts({ hours: { from: '00:00', to: '24:00' } })).toEqual(['打 12345 问人工', '人工 24 小时'])
  expect(await texts({ note: '全天', hours: office.hours })).toEqual(['打 12345 问人工', '全天'])
})

test('a hall is shown where it is known, with whether it is open; one to be asked first is called by a tap', async () => {
  const shown = async (of?: OfficeNow) => rendered(createElement(HallCell, { office: of }))
  const texts = async (of?: OfficeNow) => (await shown(of)).texts()
  expect(await texts(undefined)).toEqual([])
  for (const part of ['hall', 'address'] as const) expect(await texts({ ...office, [part]: undefined })).toEqual([])
  const note = async (opening: OfficeNow['opening']) => (await texts({ ...office, opening }))[1]
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  expect(await note({ state: 'open' })).toBe('启明路 1 号，全天开着')
  expect(await note({ state: 'closed', at: tomorrow })).toMatch(/^启明路 1 号，明天 \d\d:\d\d 开$/)
  expect(await note({ state: 'closed' })).toBe('启明路 1 号，开没开，先打电话问')
  expect(await note(undefined)).toBe('启明路 1 号')
  const asks = await shown({ ...office, opening: { state: 'ask', phone: '0990-7654321' } })
  expect(asks.texts()).toEqual(['去云澜政务大厅', '启明路 1 号，打 0990-7654321 问人工'])
  await asks.tap('去云澜政务大厅')
  expect(phone.opened).toContain('tel:0990-7654321')
  setLook({ language: 'en' })
  expect((await texts(office)).join()).toMatch(/Yunlan Hall.*1 Qiming Road/)
})
