import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

beforeEach(() => operate('reset'))

const asked = (phone: Phone, path: string) => phone.log.sent.filter((one) => one.includes(path))

test('from a matter of another city one comes to that city’s service, and back to it the next time', async () => {
  const phone = new Phone().heldBy('renter').open('pages/guide/matter/index?id=fund-query&city=qinghe')
  await phone.tap('看公积金有多少')
  await phone.until(() => phone.route === 'services/housing-fund/pages/account/index')
  await phone.until(() => asked(phone, '/housing-fund/').length > 0)
  expect(asked(phone, '/housing-fund/').filter((one) => !one.includes('city=qinghe'))).toEqual([])
  phone.log.sent.length = 0
  phone.open('services/housing-fund/pages/account/index')
  await phone.until(() => asked(phone, '/housing-fund/').length > 0)
  expect(asked(phone, '/housing-fund/').filter((one) => !one.includes('city=qinghe'))).toEqual([])
})

test('a city that is not there is not come back to', async () => {
  const phone = new Phone().open('pages/guide/matter/index?id=passport&city=atlantis')
  await phone.until(() => asked(phone, 'city=atlantis').length > 0)
  await phone.sees(/城市/)
  phone.log.sent.length = 0
  phone.open('pages/guide/matter/index?id=passport')
  await phone.until(() => asked(phone, '/guide').length > 0)
  expect(asked(phone, 'atlantis')).toEqual([])
})

test('a guide of another city than the reader’s says so, and leads to theirs', async () => {
  const phone = new Phone().open('pages/guide/matter/index?id=passport&city=qinghe')
  await phone.sees('这是清禾县的办法，和云澜市的可能不一样。')
  await phone.tap('看云澜市的')
  await phone.until(() => asked(phone, '/guide?').some((one) => one.includes('city=yunlan')))
  phone.open('pages/guide/matter/index?id=passport&city=yunlan')
  await phone.sees('去哪办')
  expect(phone.text).not.toContain('的办法，和')
})

test('a link that leads nowhere: what it asked for, the nearest to it, and other ways on', async () => {
  const phone = new Phone().open('services/passport/pages/renew/index')
  await phone.until(() => phone.route === 'pages/missing/index')
  await phone.sees('要开的是 services/passport/pages/renew/index')
  await phone.sees('要找的也许是')
  await phone.tap(/护照/)
  await phone.until(() => phone.route === 'pages/guide/matter/index')
  phone.back()
  await phone.tap('搜一搜')
  await phone.until(() => phone.route === 'pages/find/index')
})
