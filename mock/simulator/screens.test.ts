import { phonePages } from './pages/phone-pages'
import { screensOf } from './screens'

test('every page is on the sheet, with what it needs, of the resident’s own city', () => {
  for (const city of ['yunlan', 'qinghe']) {
    const screens = screensOf(city)
    for (const { path } of phonePages())
      expect(screens.map(({ address }) => address)).toContainEqual(expect.stringMatching(`^/${path}\\?city=${city}`))
  }
  const addresses = screensOf('yunlan').map(({ address }) => address)
  expect(addresses).toContain('/services/nearby/pages/place/index?city=yunlan&id=landong-hall')
  expect(addresses).toContainEqual(expect.stringMatching(/bus\/pages\/line\/index\?city=yunlan&line=/))
  expect(addresses).toContainEqual(expect.stringMatching(/guide\/matter\/index\?city=yunlan&id=/))
})
