import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

const matter = 'pages/guide/matter/index?city=yunlan'
const HOUR_MS = 3_600_000
const located = () => {
  const phone = new Phone()
  phone.state.place = { latitude: 28.74, longitude: 114.49 }
  return phone
}
const callsOf = (phone: Phone, name: string) => phone.log.calls.filter((call) => call.name === name)

beforeEach(() => operate('reset'))

test('where to go for it, open until when, the way there and a person beside; nobody’s place is asked for', async () => {
  const phone = located().open(`${matter}&id=id-card-lost`)
  await phone.sees('不用带材料')
  await phone.sees('40 元')
  await phone.sees('开着')
  const asked = () => phone.log.sent.filter((one) => /guide|openings|places/.test(one))
  expect(asked().slice(0, 2).sort()).toEqual([
    'GET /guide?city=yunlan&id=id-card-lost',
    'GET /openings?city=yunlan&matter=id-card-lost',
  ])
  // What its editor found of what was said stands below, and is asked for last
  expect(asked().slice(2)).toEqual(['GET /reports/guide?city=yunlan&guide=id-card-lost'])
  await phone.tap(/^去.*派出所$/)
  await phone.until(() => callsOf(phone, 'openLocation').length === 1)
  await phone.tap('12345')
  await phone.until(() => callsOf(phone, 'makePhoneCall').length === 1)
  expect(callsOf(phone, 'getLocation')).toEqual([])
})

test('from where somebody said they start in 就近办, the nearest one, and the others a tap away', async () => {
  const phone = located().open('services/nearby/pages/near/index?city=yunlan&kind=police')
  await phone.tap('用我现在的位置')
  await phone.sees('走 9 分钟')
  phone.open(`${matter}&id=residence-permit`)
  await phone.sees('离你 650 米')
  await phone.tap('去望澜桥派出所')
  await phone.until(() => callsOf(phone, 'openLocation').length === 1)
  await phone.tap('看另外 5 个')
  await phone.until(() => phone.route === 'services/nearby/pages/near/index')
  await phone.sees('河西派出所')
})

test('from a guide to its place, from the place to what else is done there, and on to that guide', async () => {
  const phone = new Phone().open(`${matter}&id=marriage`)
  await phone.tap(/^澜东.*登记处/)
  await phone.until(() => phone.route === 'services/nearby/pages/place/index')
  await phone.sees('领结婚证，带这些')
  await phone.tap(/这里能办 3 件事/)
  await phone.tap('办离婚')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
  await phone.sees('冷静期')
})

test('after hours it says when the counter opens', async () => {
  await operate('pass', 12 * HOUR_MS)
  const phone = new Phone().open(`${matter}&id=id-card-lost`)
  await phone.sees('关着')
  await phone.sees('明天 08:30 开')
})

test('what the law says, and from when, stands behind one row', async () => {
  const phone = new Phone().open(`${matter}&id=fund-withdraw-rent`)
  await phone.sees('付房租就能提，不比收入')
  await phone.tap('谁能办、多久、依据')
  await phone.sees('国务院令第 844 号）第二十四条，9月20日起')
})

test('a city without such a place: the kind of counter for a map to find, and whom to call', async () => {
  const phone = new Phone().open('pages/guide/matter/index?city=qinghe&id=passport')
  await phone.tap('找最近的办事点')
  await phone.sees('名字已复制')
  expect(callsOf(phone, 'setClipboardData').map(({ options }) => options.data)).toEqual(['出入境大厅'])
  await phone.tap(/^打 .* 问人工$/)
  await phone.until(() => callsOf(phone, 'makePhoneCall').length === 1)
})

test('offline: guide and place as they were read last, open or not by the calendar that the phone keeps', async () => {
  const phone = new Phone().open(`${matter}&id=id-card-lost`)
  await phone.sees('派出所')
  phone.state.online = false
  phone.open(`${matter}&id=id-card-lost`)
  await phone.sees('手机没网')
  await phone.sees('开着')
  await phone.sees('12:00 起歇到 14:00')
})

test('what is wrong in a guide is said in two taps; the same again is known; what its editor found stands there', async () => {
  const phone = new Phone().heldBy('renter').open(`${matter}&id=id-card-lost`)
  const say = async () => {
    await phone.tap('指出哪里写得不对')
    await phone.sees('只记是哪一处')
    await phone.tap('费用')
  }
  await say()
  await phone.sees('记下了，你是头一个这么说的。')
  await phone.tap('关上')
  await phone.until(() => !phone.text.includes('只记是哪一处'))
  await say()
  await phone.sees('你说过这一处了')
  await phone.tap('关上')
  expect(phone.text).not.toContain('有人说')
  for (let day = 0; day < 3; day++) {
    await operate('jobs')
    await operate('pass', 24 * HOUR_MS)
  }
  phone.open(`${matter}&id=id-card-lost`)
  await phone.sees(/有人说“费用”不对，11月25日改好了。/)
})
