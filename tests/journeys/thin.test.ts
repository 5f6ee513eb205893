/** @jest-environment-options {"backend": "thin"} */
import { Phone } from '../harness/phone'
import { operate } from '../harness/operate'

const account = 'services/housing-fund/pages/account/index?city=yunlan'
const loan = 'services/housing-fund/pages/loan/index?city=yunlan'

beforeEach(() => operate('example', 'default'))

const opened = (url: string, scene?: number) => new Phone().heldBy('anybody').open(url, scene)

test.each([
  ['a chat card', 1007],
  ['a code', 1047],
  ['a menu', 1035],
  ['a message', 1014],
  ['a search hit', 1053],
])('from %s the balance is there at once, without going through home', async (_, scene) => {
  const phone = opened(account, scene)
  await phone.sees('68,436.52')
  await phone.sees('11 月存了 1,536 元')
  await phone.sees('16日到账')
  expect(phone.route).toBe('services/housing-fund/pages/account/index')
  expect(phone.log.sent).toEqual(['POST /session', 'GET /housing-fund/account?city=yunlan'])
})

test('the city of a code goes with it', async () => {
  const phone = opened('services/housing-fund/pages/account/index?scene=city%3Dqinghe', 1047)
  await phone.sees('账户余额')
  expect(phone.log.sent).toContain('GET /housing-fund/account?city=qinghe')
})

test('on to the loan: every term of the formula, the one that binds marked', async () => {
  const phone = opened(account)
  await phone.tap('看能贷多少')
  await phone.sees('49.2')
  for (const term of ['按你的余额', '市里的上限', '房价减首付', '按你的收入还得起']) await phone.sees(term)
  await phone.sees('由它决定')
  expect(phone.html).toMatch(/term--binds[^>]*>\s*(<[^>]*>\s*)*按你的余额/)
  await phone.sees('1,969.67 元')
})

test('the sliders move the answer on the phone, without a request', async () => {
  const phone = opened(loan)
  await phone.sees('49.2')
  const before = phone.log.sent.length
  await phone.slide('还多久', 10)
  await phone.sees('10 年一共还')
  expect(phone.log.sent).toHaveLength(before)
})

test('the other method of repayment says how much less each month', async () => {
  const phone = opened(loan)
  await phone.tap('越还越少')
  await phone.sees('首月还')
  await phone.sees('以后每月少')
})

test('all entries, by year', async () => {
  const phone = opened(account)
  await phone.tap('看全部')
  await phone.sees('2026年')
})

test.each([
  ['none', '没查到你'],
  ['frozen', '账户封存了'],
  ['several', '合成一个'],
  ['stale', '公积金中心暂时没给新数据'],
])('state %s is designed, not left over', async (example, says) => {
  await operate('example', example)
  await opened(account).sees(says)
})

test('care mode is shorter as well as larger, and one tap leaves it', async () => {
  const phone = new Phone().heldBy('anybody')
  phone.state.fontSizeScaleFactor = 1.4
  phone.open(account)
  await phone.sees('68,436')
  expect(phone.text).not.toContain('近 24 个月')
  await phone.tap('换回标准版')
  await phone.sees('近 24 个月')
})

test('in English on the spot, and the pack is asked for only then', async () => {
  const phone = new Phone().heldBy('anybody')
  phone.state.language = 'en'
  phone.open(account)
  await phone.sees('Balance')
  await phone.sees('See the loan')
})

test('offline: the last known balance with its age; nothing lost', async () => {
  const phone = opened(account)
  await phone.sees('68,436.52')
  phone.state.online = false
  phone.open(account)
  await phone.sees('手机没网')
  await phone.sees('68,436.52')
})

test('offline on a new phone says so and offers to try again', async () => {
  const phone = new Phone().heldBy('anybody')
  phone.state.online = false
  phone.open(account)
  await phone.sees('手机没网')
  phone.state.online = true
  await phone.tap('再试一次')
  await phone.sees('68,436.52')
})

test('a page nobody serves leads on', async () => {
  const phone = opened('services/housing-fund/pages/nowhere/index')
  await phone.sees('这个页面不在了')
  await phone.tap('看看能办什么')
  await phone.sees('公积金')
})

test('found by the words people say', async () => {
  const phone = opened('pages/home/index')
  await phone.tap('直接说，如：领证要带啥')
  await phone.type('找要办的事', '公司交公积金了吗')
  await phone.sees('也有人说“公司交公积金了吗”')
  await phone.tap('查公积金')
  await phone.sees('68,436.52')
})
