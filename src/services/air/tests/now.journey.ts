import { operate } from '../../../../tests/harness/operate'
import { Phone } from '../../../../tests/harness/phone'
import { HOUR_MS } from '../../../shared/millis'

const page = 'services/air/pages/now/index?city=yunlan'
const MOMENTS = 1154
const opened = () => new Phone().open(page)
const situation = (faults: Record<string, string> = {}) => operate('situation', { resident: 'renter', ...faults })
const north = { latitude: 30.66, longitude: 119.4 }

beforeEach(() => operate('reset'))

test('in Moments’ single page the answer is there after one question, and nothing that is refused there', async () => {
  const phone = new Phone().open(page, MOMENTS)
  await phone.sees('现在出门')
  await phone.sees('望澜桥')
  expect(phone.log.sent).toEqual(['GET /air/now?city=yunlan'])
  expect(phone.text).not.toContain('看离我最近的站')
})

test('where the phone is, is asked on the tap alone, in GCJ-02, and goes nowhere', async () => {
  const phone = new Phone()
  phone.state.place = north
  phone.open(page)
  await phone.sees('看离我最近的站')
  expect(phone.log.calls.filter(({ name }) => name === 'getLocation')).toEqual([])
  await phone.tap('看离我最近的站')
  await phone.sees('离你最近的站')
  await phone.sees('不到 1 公里')
  const asked = phone.log.calls.filter(({ name }) => name === 'getLocation')
  expect(asked).toEqual([{ name: 'getLocation', options: { type: 'gcj02' } }])
  expect(phone.log.sent).toHaveLength(1)
})

test.each([
  ['refused', { errMsg: 'getLocation:fail auth deny' }, undefined, '没拿到位置'],
  ['not to be had', { errMsg: 'getLocation:fail no permission' }, undefined, '这里拿不到位置'],
  ['not found', undefined, undefined, '没找到你在哪儿'],
  ['nowhere', undefined, { latitude: 0, longitude: 0 }, '手机给的位置不对'],
  ['in another city', undefined, { latitude: 39.9, longitude: 116.4 }, '你不在这个城市'],
])('a place that is %s: said, and the stations are there all the same', async (_, refusal, place, sees) => {
  const phone = new Phone()
  phone.state.refuses.getLocation = refusal
  phone.state.place = place
  phone.open(page)
  await phone.tap('看离我最近的站')
  await phone.sees(sees)
  await phone.sees('望澜桥')
})

test('a station out of order is shown and said not to count; the sum names the standard', async () => {
  const phone = opened()
  await phone.sees('没算进去')
  await phone.tap(/怎么算的/)
  await phone.sees('按 2026 年的国家标准 HJ 633 算')
})

test('the monitoring centre away on the first visit: the weather is there, and what is missing is said', async () => {
  await situation({ environment: 'down' })
  const phone = opened()
  await phone.sees('监测中心没有回应')
  await phone.sees('说不准')
  await situation()
  await phone.tap('再取一次')
  await phone.sees('望澜桥')
})

test('both away on the first visit: why, whom to call, and the way on', async () => {
  await situation({ environment: 'down', weather: 'timeout' })
  const phone = opened()
  await phone.sees('12345')
  await situation()
  await phone.tap('再试一次')
  await phone.sees('望澜桥')
})

test('slow is waited for', async () => {
  await situation({ environment: 'slow', weather: 'slow' })
  await opened().sees('望澜桥')
})

test.each(['down', 'timeout', 'garbled', 'backwards', 'ahead', 'repeating'])(
  'the monitoring centre %s later: what it observed last stands, and from two hours on it says nothing about now',
  async (fault) => {
    await opened().sees('望澜桥')
    await situation({ environment: fault })
    await opened().sees('望澜桥')
    await operate('pass', 1.5 * HOUR_MS)
    const phone = opened()
    await phone.sees('环境监测中心 09:00')
    await operate('pass', HOUR_MS)
    phone.open(page)
    await phone.sees('空气数据停在 09:00')
    await phone.sees('天气是新的')
    await phone.sees('说不准')
  },
)

test('our own centre alone silent: the nearest city whose air is known, which opens on a tap', async () => {
  await situation({ 'yunlan/environment': 'down' })
  const phone = opened()
  await phone.sees('监测中心没有回应')
  await phone.sees('看清禾县')
  await phone.sees('09:00，AQI')
  await phone.tap(/看清禾县/)
  await phone.sees('环境监测中心 09:00')
  expect(phone.log.sent).toEqual(['GET /air/now?city=yunlan', 'GET /air/now?city=qinghe'])
})

test('without a network: what was read last, with its age', async () => {
  const phone = opened()
  await phone.sees('望澜桥')
  phone.state.online = false
  phone.open(page)
  await phone.sees('手机没网')
  await phone.sees('望澜桥')
})

test('in English when the phone is', async () => {
  const phone = new Phone()
  phone.state.language = 'en'
  phone.open(page)
  for (const sentence of ['Going out now', 'By station', 'Monitoring centre']) await phone.sees(sentence)
})

test('what it is like outside is said in two taps, kept, and told to others; not in Moments’ single page', async () => {
  const phone = new Phone().heldBy('renter').open(page)
  await phone.tap('和窗外不一样，报一声')
  await phone.tap('灰蒙蒙，比数字差')
  await phone.sees('记下了')
  await operate('pass', 60_000)
  const other = new Phone().open(page, 1154)
  await other.sees('1 人说灰蒙蒙')
  expect(other.text).not.toContain('报一声')
})
