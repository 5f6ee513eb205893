import { createElement } from 'react'
import { phone, granted, refused } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import { askForNews, loadTemplates, useMessages } from '../../messages/store'
import { ActNotice } from '../parts/act-notice'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))
jest.mock('@tarojs/components', () => jest.requireActual<object>('../../../core/tests/fake-components'))
jest.mock('../../../core/english-packs', () => ({ english: {} }))

const template = 'case-progress'
const me = { level: 'realName', messages: [{ template, id: 'T1' }] }
const platform = process.env.TARO_ENV

beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  phone.stored.set('session', { v: 1, data: { token: 't', mark: 'one', level: 'realName', expiresAt: '' } })
  phone.asked.length = 0
  phone.answer = ({ url }) => granted(url.endsWith('/me') ? me : {})
  phone.subscribe = {}
  useMessages.setState({ ids: {}, allowed: [] })
})
afterAll(() => {
  process.env.TARO_ENV = platform
})

const notice = (more: Partial<Parameters<typeof ActNotice>[0]> = {}) =>
  rendered(createElement(ActNotice, { kind: 'info', open: true, children: '在办', ...more }))
const grants = () => phone.asked.filter(({ url }) => url.endsWith('/me/message-grants')).map(({ data }) => data)

test('while it runs one may ask to be told, and then will be', async () => {
  const screen = await notice({ caseNumber: 'HB-1' })
  expect(screen.texts()).toEqual(['在办', expect.stringContaining('HB-1'), expect.any(String)])
  const [, , offer = ''] = screen.texts()
  phone.subscribe = { T1: 'accept' }
  await screen.tap(offer)
  await screen.settle()
  expect(grants()).toEqual([JSON.stringify({ template, result: 'accept' })])
  const told = screen.texts()
  expect(told).toHaveLength(3)
  expect(told).not.toContain(offer)
})

test('what has ended offers no news; its note says what to do', async () => {
  useMessages.setState({ ids: { [template]: 'T1' }, allowed: [template] })
  expect((await notice({ open: false, note: '去窗口问' })).texts()).toEqual(['在办', '去窗口问'])
  expect(phone.asked).toEqual([])
})

test('on the web nobody can be told', async () => {
  process.env.TARO_ENV = 'h5'
  expect((await notice()).texts()).toEqual(['在办'])
  expect(phone.asked).toEqual([])
})

test('templates that cannot be learnt are none', async () => {
  phone.answer = () => refused(404, 'NOT_FOUND')
  await loadTemplates()
  expect(useMessages.getState()).toEqual({ ids: {}, allowed: [] })
  await askForNews(template)
  expect(grants()).toEqual([])
})

test.each([
  ['reject', ['reject']],
  ['ban', ['ban']],
  ['filter', ['filter']],
  ['something new', []],
])('to %s the server is told %j, and nobody counts on news', async (said, told) => {
  await loadTemplates()
  phone.subscribe = { T1: said, other: 'accept' }
  await askForNews(template)
  expect(grants()).toEqual(told.map((result) => JSON.stringify({ template, result })))
  expect(useMessages.getState().allowed).toEqual([])
})
