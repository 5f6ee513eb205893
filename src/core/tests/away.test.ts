import { homePage, toKnownPage } from '../arrival/not-found'
import { reportError, watchErrors } from '../client-errors'
import { fetchEnglish, useEnglish } from '../english'
import { setLook } from '../look'
import { useTexts } from '../text'
import { updateNow, watchUpdates } from '../updates'
import { granted, phone, refused } from './fake-taro'
import { rendered } from './rendered'
import { createElement } from 'react'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))
const mockTries: string[] = []
jest.mock('../english-packs', () => ({
  english: {
    fund: (take: (pack: { en: object }) => void, fail: () => void) => {
      mockTries.push('fund')
      if (mockTries.length === 1) fail()
      else take({ en: { title: 'Fund' } })
    },
  },
}))

const platform = process.env.TARO_ENV
beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  phone.opened.length = 0
  phone.asked.length = 0
  phone.router = undefined
  phone.answer = () => granted({})
})
afterAll(() => {
  process.env.TARO_ENV = platform
})

test('home is the home page where there are several services', () => expect(homePage()).toBe('pages/home/index'))

test('a page that never was leads to the one that helps', async () => {
  toKnownPage({ path: 'pages/nowhere/index', query: { id: 'pass&port', from: 'x' } })
  expect(phone.opened).toEqual(['/pages/missing/index?asked=pages%2Fnowhere%2Findex&id=pass%26port'])
})

test('a known page that this build does not have leads to help, not to itself again and again', () => {
  toKnownPage({ path: 'services/housing-fund/pages/account/index', query: { city: 'yunlan' } })
  expect(phone.opened).toEqual(['/pages/missing/index?asked=services%2Fhousing-fund%2Fpages%2Faccount%2Findex'])
})

const reports = () => phone.asked.map(({ data }) => JSON.parse(data ?? '{}') as Record<string, string>)
const fault = (name: string, stack: string) => Object.assign(new Error('林晓雨'), { name, stack })

test('a fault is told once: kind, page, version and places, no words', () => {
  phone.router = { path: '/pages/home/index?said=x', params: {} }
  reportError(fault('TypeError', 'at load (common.js:1:2)'))
  reportError(fault('TypeError', 'at load (common.js:1:2)'))
  reportError(fault('RangeError', 'at load (common.js:1:2)'))
  reportError(fault('TypeError', 'at other (common.js:9:2)'))
  const common = { page: '/pages/home/index', version: '0.1.0' }
  expect(reports()).toEqual([
    { code: 'TypeError', ...common, where: 'load@common.js:1' },
    { code: 'RangeError', ...common, where: 'load@common.js:1' },
    { code: 'TypeError', ...common, where: 'other@common.js:9' },
  ])
})

test('what is no error is told as one, outside any page too; a server that refuses is no matter', async () => {
  phone.answer = () => refused(429, 'RATE_LIMITED')
  reportError('a string')
  expect(reports()).toMatchObject([{ code: 'Error', page: '' }])
  await new Promise((resolve) => void setImmediate(resolve))
})

test('what nobody caught is told, whatever the phone hands over', () => {
  watchErrors()
  phone.onError('at boot (app.js:1:1)')
  phone.onError({ odd: true })
  phone.onRejection({ reason: fault('RangeError', 'at late (app.js:2:2)') })
  expect(reports().map(({ code, where }) => [code, where])).toEqual([
    ['Uncaught', 'boot@app.js:1'],
    ['Uncaught', ''],
    ['RangeError', 'late@app.js:2'],
  ])
})

test('a new version is taken at once where it is here, else by a restart', () => {
  watchUpdates()
  updateNow()
  expect(phone.opened).toEqual(['left'])
  phone.onUpdate()
  updateNow()
  expect(phone.opened).toEqual(['left', 'updated'])
})

test('English is fetched once; one that did not come may be asked for again', () => {
  fetchEnglish('fund')
  expect(useEnglish.getState()).toEqual({})
  fetchEnglish('fund')
  fetchEnglish('fund')
  expect([useEnglish.getState(), mockTries]).toEqual([{ fund: { title: 'Fund' } }, ['fund', 'fund']])
  expect(() => fetchEnglish('nobody')).not.toThrow()
})

test('a screen is Chinese until its English is here, and changes when the resident switches', async () => {
  const shown: string[] = []
  const Screen = ({ pack }: { pack: string | { title: string } }) => {
    const { title } = useTexts({ zh: { title: '公积金' }, en: pack })
    shown.push(title)
    return title
  }
  setLook({ language: 'zh' })
  const one = await rendered(createElement(Screen, { pack: 'fund' }))
  expect(one.texts()).toEqual(['公积金'])
  setLook({ language: 'en' })
  await one.settle()
  expect(one.texts()).toEqual(['Fund'])
  expect((await rendered(createElement(Screen, { pack: 'nobody' }))).texts()).toEqual(['公积金'])
  expect((await rendered(createElement(Screen, { pack: { title: 'Both' } }))).texts()).toEqual(['Both'])
})
