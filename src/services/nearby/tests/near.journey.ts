import { operate } from '../../../../tests/harness/operate'
import { Phone } from '../../../../tests/harness/phone'
import { HOUR_MS } from '../../../shared/millis'

const page = 'services/nearby/pages/near/index?city=yunlan'
const MOMENTS = 1154
const located = () => {
  const phone = new Phone()
  phone.state.place = { latitude: 28.74, longitude: 114.49 }
  return phone
}

beforeEach(() => operate('reset'))

test('from where the phone is, once somebody taps for it: the nearest that is open, until when, and the way', async () => {
  const phone = located().open(`${page}&matter=residence-permit`)
  await phone.sees('先按区排')
  expect(phone.log.calls.some(({ name }) => name === 'getLocation')).toBe(false)
  await phone.tap('用我现在的位置')
  await phone.sees('望澜桥派出所')
  await phone.sees('走 9 分钟')
  await phone.tap('看怎么走')
  expect(phone.log.calls.at(-1)).toMatchObject({ name: 'openLocation', options: { name: '望澜桥派出所' } })
})

test('from a typed address, as the map service has it; from names where it has had enough', async () => {
  const phone = new Phone().open(`${page}&kind=toilet`)
  await phone.sees('先按区排')
  await phone.type('路名、小区、站名', '澜东路 86 号')
  await phone.tap('按远近排')
  await phone.sees('望澜桥公厕')
  await phone.sees('走 4 分钟')
  await operate('situation', { resident: 'renter', maps: 'refusing' })
  await phone.type('路名、小区、站名', '大学城')
  await phone.tap('按远近排')
  await phone.sees('先写个厅名、路名')
})

test('who does not say where they are is told what to do, and sees everything', async () => {
  const phone = new Phone()
  phone.state.refuses.getLocation = { errMsg: 'getLocation:fail auth deny' }
  phone.open(page)
  await phone.tap('用我现在的位置')
  await phone.sees('没开定位，也能用')
  await phone.sees('澜东服务厅')
})

test('in Moments’ single page it is there without a session, a location or a word to send', async () => {
  const phone = new Phone().open(page, MOMENTS)
  await phone.sees('澜东服务厅')
  expect(phone.log.sent.sort()).toEqual(['GET /calendar?city=yunlan', 'GET /nearby/places?city=yunlan&kind=hall'])
  expect(phone.text).not.toContain('这里不对')
  expect(phone.text).not.toContain('用我现在的位置')
})

test('after hours: when the first one opens', async () => {
  await operate('pass', 12 * HOUR_MS)
  const phone = located().open(`${page}&kind=police`)
  await phone.tap('用我现在的位置')
  await phone.sees('现在都关了')
  await phone.sees('明天 08:30')
})

test.each(['down', 'slow', 'garbled', 'refusing', 'repeating'])(
  'the bureau is %s: places and hours are there',
  async (fault) => {
    await operate('situation', { resident: 'renter', 'service-bureau': fault })
    await new Phone().open(page).sees('澜东服务厅')
  },
)

test('offline: what was read last, open or not by the calendar that the phone keeps', async () => {
  const phone = new Phone().open(page)
  await phone.sees('澜东服务厅')
  phone.state.online = false
  phone.open(page)
  await phone.sees('手机没网')
  await phone.sees('开到 17:00')
})

test('one to be asked shows its number, and a tap calls it', async () => {
  const phone = new Phone().open(`${page}&kind=police`)
  await phone.sees('打 0000-5550177 问')
  await phone.tap(/柳岸警务室/)
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'makePhoneCall'))
  expect(phone.log.calls.at(-1)?.options).toMatchObject({ phoneNumber: '0000-5550177' })
})

test('what is wrong is said in two taps, once a person', async () => {
  const phone = new Phone().heldBy('renter').open('services/nearby/pages/place/index?city=yunlan&id=liuan-post')
  await phone.tap('这里不对，改一下')
  await phone.tap('搬走了')
  await phone.sees('再有人这么说就写上')
})
