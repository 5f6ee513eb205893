import { operate } from '../../../../tests/harness/operate'
import { Phone } from '../../../../tests/harness/phone'
import { HOUR_MS } from '../../../shared/millis'

const finder = 'services/bus/pages/stop/index?city=yunlan'
const page = `${finder}&stop=0014a`
const MOMENTS = 1154
const CODE = 1047
const situation = (faults: Record<string, string> = {}) => operate('situation', { resident: 'renter', ...faults })

beforeEach(() => operate('reset'))

test('a code at a stop lands on that stop: minutes, the next one, the other lines; one question', async () => {
  const phone = new Phone().open(page, CODE)
  await phone.sees(/\d+ 分钟|马上/)
  await phone.sees('这站别的车')
  await phone.sees('公交公司，10 秒一更新')
  expect(phone.log.sent).toEqual(['GET /bus/stop?city=yunlan&stop=0014a'])
})

test('in Moments’ single page the answer is there, and nothing that needs a sign-in or another page', async () => {
  const phone = new Phone().open(page, MOMENTS)
  await phone.sees('这站别的车')
  expect(phone.text).not.toContain('报一声')
  expect(phone.text).not.toContain('看车到哪了')
})

test('something wrong with a bus is told in two taps, counted, and reaches the company', async () => {
  const phone = new Phone().heldBy('renter').open(page, CODE)
  await phone.tap('我这趟没来，报一声')
  await phone.tap('没来')
  await phone.sees('报上去了')
  await operate('jobs')
  const traffic = (await operate('traffic')) as { path: string }[]
  expect(traffic.filter(({ path }) => path === '/bus/reports')).toHaveLength(1)
})

test('where the bus is: the stops of its line, and being told two stops before', async () => {
  // Whose next bus has four stops to go
  const phone = new Phone().open(`${finder}&stop=0012a&line=1`, CODE)
  await phone.tap('看车到哪了')
  await phone.until(() => phone.route.includes('line'))
  await phone.sees('换方向')
  await phone.sees('你在这站')
  await phone.tap(/叫我$/)
  await phone.sees('这一页要开着')
  await operate('pass', 6 * 60_000)
  await phone.sees('准备上车')
})

test('a stop is kept on the phone and found again, without a sign-in', async () => {
  const phone = new Phone().open(page, CODE)
  await phone.tap('收藏这一站')
  await phone.sees('不收藏了')
  phone.open(finder)
  await phone.sees('收藏的站')
  expect(phone.log.sent.every((one) => one.startsWith('GET '))).toBe(true)
})

test('a stop is found by a part of its name', async () => {
  const phone = new Phone().open(finder)
  await phone.type('哪一站', '望澜公园')
  await phone.tap('找')
  await phone.tap('望澜公园')
  await phone.sees('10 秒一更新')
})

test('a stop that is no more leads to the one that serves it now', async () => {
  const phone = new Phone().open(`${finder}&stop=9001a`, CODE)
  await phone.sees('老码头没有了')
  await phone.tap(/^看/)
  await phone.sees('10 秒一更新')
})

test.each(['down', 'timeout', 'garbled', 'backwards', 'ahead', 'repeating'])(
  'the company %s: minutes are hidden after one, and the timetable is said to be one',
  async (fault) => {
    const phone = new Phone().open(page, CODE)
    await phone.sees('下一辆')
    await situation({ bus: fault })
    await new Phone().open(page, CODE).sees('下一辆')
    await operate('pass', 2 * 60_000)
    await new Phone().open(page, CODE).sees('按时刻表')
  },
)

test('the company away on the first visit: why, whom to call, and the way on', async () => {
  await situation({ bus: 'down' })
  const phone = new Phone().open(page, CODE)
  await phone.sees('12345')
  await situation()
  await phone.tap('再试一次')
  await phone.sees('10 秒一更新')
})

test('after the last bus it says when the first one goes', async () => {
  await operate('pass', 14.5 * HOUR_MS)
  await new Phone().open(`${page}&line=1`, CODE).sees('今天没有车了')
})

test('after the last bus: what still goes, and the taxi that the city names', async () => {
  await operate('pass', 14.5 * HOUR_MS)
  const phone = new Phone().open(`${page}&line=1`, CODE)
  await phone.sees('这会儿还能怎么走')
  await phone.sees('N1')
  await phone.tap(/叫出租车/)
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'makePhoneCall'))
  expect(phone.log.calls.at(-1)?.options).toMatchObject({ phoneNumber: '0000-5550166' })
})

test('how often a line goes all day, asked for when somebody looks', async () => {
  const phone = new Phone().open('services/bus/pages/line/index?city=yunlan&line=1&direction=0&stop=0012a')
  await phone.sees('你在这站')
  expect(phone.log.sent.some((one) => one.includes('/bus/timetable'))).toBe(false)
  await phone.tap(/^全天多久一班/)
  await phone.sees(/\d+ 分钟一班/)
})

test('without a network: favourites, and of a stop its name and lines; no minute is shown', async () => {
  const phone = new Phone().open(page, CODE)
  await phone.tap('收藏这一站')
  await phone.sees('不收藏了')
  phone.state.online = false
  phone.open(finder)
  await phone.sees('收藏的站')
  phone.open(page, CODE)
  await phone.sees('到站时间看不了')
  await phone.sees('这站别的车')
  await phone.sees('手机没网')
  expect(phone.text).not.toMatch(/\d+ 分钟|马上|今天没有车/)
})

test('in English when the phone is', async () => {
  const phone = new Phone()
  phone.state.language = 'en'
  phone.open(page, CODE)
  for (const sentence of ['Also at this stop', 'Updates every 10 s']) await phone.sees(sentence)
})
