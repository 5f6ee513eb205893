import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

beforeEach(() => operate('reset'))

const asked = (phone: Phone, path: string) => phone.log.sent.filter((one) => one.includes(path))

test('from a matter of another city one comes to that city’s service, and back to it the next time', async () => {
  const phone = new Phone().heldBy('renter').open('pages/guide/matter/index?id=fund-query&city=qinghe')
  await phone.tap('去办')
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
