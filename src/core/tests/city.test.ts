import { openPage } from '../arrival/open-page'
import { cityHere, cityLast, forgetCity, rememberCity } from '../city'
import { call } from '../http/call'
import { phone, refused } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => {
  phone.stored.clear()
  phone.opened.length = 0
  phone.router = undefined
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('what is opened from a page is of that page’s city, unless another is meant', async () => {
  phone.router = { path: '/pages/guide/matter/index', params: { city: 'qinghe', id: 'fund-query' } }
  expect(cityHere()).toBe('qinghe')
  openPage('services/housing-fund/pages/account/index')
  await settled()
  openPage('pages/guide/matter/index', { id: 'passport', city: 'yunlan' })
  await settled()
  phone.router = { path: '/pages/home/index', params: {} }
  openPage('pages/find/index')
  expect(phone.opened).toEqual([
    '/services/housing-fund/pages/account/index?city=qinghe',
    '/pages/guide/matter/index?city=yunlan&id=passport',
    '/pages/find/index',
  ])
})

test('the city last come to is come back to, and written down once', () => {
  expect(cityLast()).toBe('yunlan')
  rememberCity('yunlan')
  expect(phone.stored.size).toBe(0)
  rememberCity('qinghe')
  expect(cityLast()).toBe('qinghe')
  forgetCity()
  expect(cityLast()).toBe('yunlan')
})

test('a city that the server does not know is forgotten; for any other refusal it is kept', async () => {
  rememberCity('atlantis')
  phone.answer = () => refused(404, 'NOT_FOUND')
  const directory = {
    method: 'GET',
    path: '/directory',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'read',
  }
  const ask = () => call(directory as never, { query: { city: 'atlantis' } }).catch(() => undefined)
  await ask()
  expect(cityLast()).toBe('atlantis')
  phone.answer = () => refused(404, 'CITY_UNKNOWN')
  await ask()
  expect(cityLast()).toBe('yunlan')
})

test('the city here is what the address says, if it says one', () => {
  for (const [params, city] of [
    [{ city: 'qinghe' }, 'qinghe'],
    [{ city: '' }, undefined],
    [{}, undefined],
    [{ city: 5 as unknown as string }, undefined],
  ] as const) {
    phone.router = { path: 'x', params: params }
    expect(cityHere()).toBe(city)
  }
  phone.router = undefined
  expect(cityHere()).toBeUndefined()
})
