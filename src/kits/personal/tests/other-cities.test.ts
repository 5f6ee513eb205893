import { createElement } from 'react'
import { setLook } from '../../../core/look'
import { granted, phone, refused } from '../../../core/tests/fake-taro'
import { rendered } from '../../../core/tests/rendered'
import { useOtherCities } from '../cities-store'
import { OtherCities, OtherCityButton } from '../parts/other-cities'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../../core/tests/fake-taro'))
jest.mock('@tarojs/components', () => jest.requireActual<object>('../../../core/tests/fake-components'))
jest.mock('../../../core/english-packs', () => ({ english: {} }))

const page = 'services/social-insurance/pages/record/index'
const city = (id: string) => ({ id, name: { zh: `${id}市`, en: id } })

beforeEach(() => {
  phone.asked.length = 0
  phone.opened.length = 0
  phone.router = { path: page, params: { city: 'yunlan' } }
  setLook({ language: 'zh' })
})

const cells = () => rendered(createElement(OtherCities, { note: '以前在那边上过班' }))
const button = () => rendered(createElement(OtherCityButton))

test('while the cities are not known there is nothing to choose, and nothing goes wrong', async () => {
  phone.answer = () => refused(500, 'INTERNAL')
  expect((await cells()).texts()).toEqual([])
  expect((await button()).texts()).toEqual([])
})

test('each other city has a row, and one tap opens the same page of it', async () => {
  phone.answer = () => granted({ cities: ['yunlan', 'qinghe', 'landong'].map(city) })
  const screen = await cells()
  expect(screen.texts()).toEqual(['查qinghe市', '以前在那边上过班', '查landong市', '以前在那边上过班'])
  await screen.tap('查landong市')
  expect(phone.opened).toEqual([`/${page}?city=landong`])
  expect(phone.asked.filter(({ url }) => url.includes('/cities'))).toHaveLength(1)
})

test('behind the button stand all of them; who closes it stays', async () => {
  const screen = await button()
  expect(screen.texts()).toEqual(['换个城市查'])
  await screen.tap('换个城市查')
  expect(screen.texts()).toEqual(['换个城市查', '换个城市查', 'qinghe市', 'landong市', '关上'])
  await screen.tap('关上')
  expect([screen.texts(), phone.opened]).toEqual([['换个城市查'], []])
  await screen.tap('换个城市查')
  await screen.tap('qinghe市')
  expect([screen.texts(), phone.opened]).toEqual([['换个城市查'], [`/${page}?city=qinghe`]])
})

test('the city one is in is not among them', async () => {
  let others: readonly { id: string }[] = []
  function Asks() {
    others = useOtherCities('qinghe')
    return null
  }
  await rendered(createElement(Asks))
  expect(others.map(({ id }) => id)).toEqual(['yunlan', 'landong'])
})
