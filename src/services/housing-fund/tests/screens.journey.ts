import { maskIdNumber } from '../../../shared/id-number'
import { knownAt, residentOf } from '../../../../tests/harness/known'
import { operate } from '../../../../tests/harness/operate'
import { Phone } from '../../../../tests/harness/phone'

const account = 'services/housing-fund/pages/account/index?city=yunlan'

beforeEach(() => operate('reset'))

const known = (id: string, url = account) => knownAt(id, url)

test('a first visit: the name is confirmed in place, then the balance, and the next time at once', async () => {
  const phone = await known('renter')
  await phone.sees('账户余额')
  await phone.sees('11 月存了 1,536 元')
  const shown = phone.text
  phone.open(account)
  await phone.sees('11 月存了 1,536 元')
  expect(phone.text).toContain(/账户余额([\d,.]+)/.exec(shown)?.[1])
})

test('what was typed stays when WeChat says it does not fit', async () => {
  const phone = new Phone().heldBy('renter').open(account)
  const { idNumber } = await residentOf('renter')
  await phone.confirmName({ name: '林小雨', idNumber, code: () => operate('nameCode', 'renter') })
  await phone.sees('和微信实名不一致')
  expect(phone.route).toBe('pages/identity/index')
})

test.each([
  ['parents', '11 月存了 3,264 元', '单位 1,632 元'],
  ['rare', '11 月该存 1,660 元', '28日前到'],
  ['frozen', '账户封存了', '钱还在'],
  ['newcomer', '没查到你', ''],
  ['retiree', '退休时全部取走', '账户 2001年10月21日销了'],
])('%s sees their own: %s', async (id, first, second) => {
  const phone = await known(id)
  await phone.sees(first)
  await phone.sees(second)
})

test('a late employer is said, the oldest month first, with the words to send', async () => {
  const phone = await known('driver', 'services/housing-fund/pages/account/index?city=qinghe')
  await phone.sees('10 月、11 月都没存')
  await phone.sees('公积金中心显示我 10 月、11 月的公积金还没存')
  await phone.tap('复制这段话')
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'setClipboardData'))
})

test('who retired sees what was paid out and where to, and can still read what moved before', async () => {
  const phone = await known('retiree')
  await phone.sees('2001年10月22日到云澜银行')
  await phone.sees('又上班了，单位重新开户')
  await phone.tap('看以前的明细')
  await phone.sees('2001年')
  await phone.sees('其他进出')
})

const loan = 'services/housing-fund/pages/loan/index?city=yunlan'

test('three months into a job: not yet, from which month, what is met and what is not; no button leads to a refusal', async () => {
  const phone = await known('starter')
  await phone.sees('现在还不能贷')
  expect(phone.text).not.toContain('看能贷多少')
  await phone.tap('看还差什么')
  await phone.sees('2027年2月起能申请')
  await phone.sees('一共存满 6 个月：还差 3 个月')
  await phone.sees('没有在还的公积金贷款')
  await phone.tap('看要准备什么')
  await phone.sees('购房合同')
})

test('where months must follow on each other, the one that was missed is named, and the words to the employer are a tap away', async () => {
  const phone = await known('driver', loan.replace('yunlan', 'qinghe'))
  await phone.sees('10 月断了')
  await phone.tap('看催单位的话')
  await phone.sees('公积金中心显示我 10 月、11 月的公积金还没存')
})

test('a loan that runs is to be repaid first: how much, until when', async () => {
  const phone = await known('borrower', loan)
  await phone.sees('先还清现在这笔公积金贷款')
  await phone.sees('2037年7月还完')
})

test('the loan goes to family as a question, with nothing of the person in it', async () => {
  const phone = await known('renter', loan)
  await phone.sees('发给家人')
  expect(phone.share()).toMatchObject({ title: '公积金能贷多少，算一算', path: `/${loan}` })
  phone.open(`${loan}&price=80`)
  await phone.sees('房价 80 万元')
  const card = phone.share() as { title: string; path: string }
  expect(card.title).toMatch(/^80.万的房子/)
  expect(card.path).toBe(`/${loan}&price=80`)
})

test.each(['frozen', 'newcomer'])('%s: from there to the guide that brings an account here', async (id) => {
  const phone = await known(id)
  await phone.tap('外地存过的，能转过来')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
})

test('who repays a home begins with the second one, is told why, and can say otherwise', async () => {
  const phone = await known('parents', loan)
  await phone.sees('2026年6月取过公积金还房贷，先按二套算')
  await phone.sees('最低 30%')
  await phone.tap('首套')
  await phone.sees('最低 20%')
  expect(phone.text).not.toContain('先按二套算')
})

interface Told {
  readonly page: string
  readonly data: { readonly thing1: { value: string }; readonly character_string3: { value: string } }
}

test('two accounts become one: asked, accepted with a case number, told by message, done on the promised day', async () => {
  const phone = await known('permit')
  await phone.sees('你有 2 个账户')
  await phone.tap('合成一个')
  await phone.sees('留哪个账户')
  await phone.tap(/^合到尾号/)
  await phone.sees('前有答复')
  await phone.tap('有了结果告诉我')
  await phone.sees('有了结果，微信告诉你')
  await operate('jobs')
  const [message] = (await operate('messages')) as Told[]
  expect(message?.data.thing1.value).toBe('合并公积金账户')
  phone.open(message?.page ?? '', 1014)
  await phone.sees(`办件号 ${message?.data.character_string3.value}`)
  await phone.sees('11月26日前合好')
  await operate('pass', 4 * 24 * 3600_000)
  phone.open(account)
  await phone.sees('合好了')
  expect(phone.text).not.toContain('你有 2 个账户')
})

test('a slow centre is waited for', async () => {
  await operate('situation', { resident: 'renter', 'housing-fund': 'slow' })
  const phone = await known('renter')
  await phone.sees('11 月存了')
})

test.each(['down', 'timeout', 'garbled'])('a centre that is %s: what was last known, with its age', async (fault) => {
  const phone = await known('renter')
  await phone.sees('11 月存了')
  await operate('pass', 3 * 3600_000)
  await operate('situation', { resident: 'renter', 'housing-fund': fault })
  phone.open(account)
  await phone.sees('公积金中心暂时没给新数据')
  await phone.sees(/今天 09:2\d/)
  await phone.sees('11 月存了')
})

test('a centre that is down on the first visit: why, that nothing is lost, whom to call, and the way on', async () => {
  await operate('situation', { resident: 'renter', 'housing-fund': 'down' })
  const phone = await known('renter')
  await phone.sees('公积金中心没有回应')
  await phone.sees('12329')
  await operate('situation', { resident: 'renter' })
  await phone.tap('再试一次')
  await phone.sees('11 月存了')
})

test('a centre whose answer cannot be read is not said to be silent', async () => {
  await operate('situation', { resident: 'renter', 'housing-fund': 'garbled' })
  const phone = await known('renter')
  await phone.sees('公积金中心的回话看不懂')
  await phone.sees('12329')
  expect(phone.text).not.toContain('没有回应')
})

test('a session that ended on the server is renewed without a word', async () => {
  const phone = await known('renter')
  await phone.sees('11 月存了')
  await operate('forgetSessions')
  phone.open(account)
  await phone.sees('11 月存了')
  expect(phone.log.sent.filter((line) => line === 'POST /session')).toHaveLength(2)
})

test('mine: who I am, masked; who read my data; signing out leaves nothing on the phone', async () => {
  const phone = await known('renter')
  await phone.sees('11 月存了')
  const { idNumber } = await residentOf('renter')
  phone.open('pages/mine/index', 1001)
  await phone.sees('林**')
  await phone.sees(maskIdNumber(idNumber))
  await phone.tap('谁看过我的信息')
  await phone.sees('公积金')
  phone.open('pages/mine/index', 1001)
  await phone.tap('退出登录')
  await phone.until(() => [...phone.log.kept.keys()].every((key) => ['look', 'city', 'clock'].includes(key)))
})

test('an old version is told plainly, with one way on', async () => {
  const phone = new Phone().heldBy('renter')
  phone.state.clientVersion = '0.0.9'
  phone.open(account)
  await phone.sees('先更新一下')
  await phone.sees('这个版本太旧')
})

test('a page of a version long gone, and parameters nobody declared, lead to the service all the same', async () => {
  const phone = await known('renter', `${account}&price=free&__proto__=1&from=<script>`)
  await phone.sees('11 月存了')
  expect(phone.html).not.toContain('script')
})
