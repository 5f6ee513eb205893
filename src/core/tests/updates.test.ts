import { updateNow, watchUpdates } from '../updates'
import { phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const platform = process.env.TARO_ENV
const inPlaceOf = phone.onUpdate
beforeEach(() => {
  phone.opened.length = 0
  phone.onUpdate = inPlaceOf
})
afterEach(() => {
  process.env.TARO_ENV = platform
  Object.assign(globalThis, { location: undefined })
})

test('on the web nobody is told of a new version, and it comes with a reload', () => {
  process.env.TARO_ENV = 'h5'
  watchUpdates()
  expect(phone.onUpdate).toBe(inPlaceOf)
  Object.assign(globalThis, { location: { reload: () => void phone.opened.push('reloaded') } })
  updateNow()
  expect(phone.opened).toEqual(['reloaded'])
})

test('in WeChat it is taken once it is here; before, a restart fetches it', async () => {
  process.env.TARO_ENV = 'weapp'
  watchUpdates()
  updateNow()
  await Promise.resolve()
  expect(phone.opened).toEqual(['left'])
  phone.onUpdate()
  updateNow()
  expect(phone.opened).toEqual(['left', 'updated'])
})
