import { knownAt } from '../../../../tests/harness/known'
import { operate } from '../../../../tests/harness/operate'

const page = (name: string, city: string, more = '') => `services/housing-fund/pages/${name}/index?city=${city}${more}`

beforeEach(() => operate('reset'))

const centre = (resident: string, state?: string) =>
  operate('situation', { resident, ...(state ? { 'housing-fund': state } : {}) })

test.each(['down', 'timeout', 'garbled'])(
  'two accounts: what could not be asked of a centre that is %s can be chosen otherwise, and is then done',
  async (state) => {
    const phone = await knownAt('permit', page('account', 'yunlan'))
    await phone.tap('合成一个')
    await phone.sees('留哪个账户')
    await centre('permit', state)
    await phone.tap(/^合到尾号/)
    await phone.until(() => phone.log.sent.includes('POST /housing-fund/merges'))
    await phone.sees(/过几分钟再试|部门/)
    await centre('permit')
    const [, first = ''] = /合到尾号 ?(\d{4})/.exec(phone.text) ?? []
    const other = [...phone.text.matchAll(/尾号 ?(\d{4})/g)].map(([, tail]) => tail).find((tail) => tail !== first)
    await phone.tap(new RegExp(`尾号.?${other}$`))
    await phone.tap(new RegExp(`^合到尾号.?${other}`))
    await phone.sees('前有答复')
  },
)

test('an answer that is lost after the server had it: the same again is the same, and done once', async () => {
  const phone = await knownAt('permit', page('account', 'yunlan'))
  await phone.tap('合成一个')
  phone.state.loses = (method) => method === 'POST'
  await phone.tap(/^合到尾号/)
  await phone.sees('现在连不上我们')
  phone.state.loses = () => false
  await phone.tap(/^合到尾号/)
  await phone.sees('前有答复')
})

test('of two cities on the stack each shows its own: the account', async () => {
  const phone = await knownAt('driver', page('account', 'qinghe'))
  await phone.sees('10 月、11 月都没存')
  phone.openOnTop(page('account', 'yunlan'))
  await phone.sees('没查到你')
  phone.back()
  await phone.sees('10 月、11 月都没存')
  expect(phone.text).not.toContain('没查到你')
})

test('the entries', async () => {
  const phone = await knownAt('driver', page('entries', 'qinghe'))
  await phone.sees('2026年')
  const below = phone.text
  phone.openOnTop(page('entries', 'yunlan'))
  await phone.until(() => phone.text !== below)
  await phone.sees(/没有/)
  phone.back()
  await phone.until(() => phone.text === below)
})

test('the loan, with the price that each address names', async () => {
  const phone = await knownAt('renter', page('loan', 'yunlan', '&price=90'))
  await phone.sees('90 万')
  phone.openOnTop(page('loan', 'yunlan', '&price=150'))
  await phone.sees('150 万')
  phone.back()
  await phone.sees('90 万')
  expect(phone.text).not.toContain('150 万')
})

test('a page that was below when its holder signed out asks anew, for whoever holds the phone then', async () => {
  const phone = await knownAt('driver', page('account', 'qinghe'))
  await phone.sees('10 月、11 月都没存')
  phone.openOnTop('pages/mine/index')
  await phone.tap('退出登录')
  await phone.sees('已退出')
  phone.heldBy('renter')
  phone.back()
  await phone.until(() => phone.text.includes('去微信核对'))
  expect(phone.text).not.toContain('10 月、11 月都没存')
})

test('a wrong clock, put right once, is right without a network: what is kept is of today', async () => {
  const phone = await knownAt('renter', page('account', 'yunlan'))
  const real = Date.now.bind(Date)
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => real() - 86_400_000)
  phone.open(page('account', 'yunlan'))
  await phone.sees('11 月存了')
  phone.state.online = false
  phone.open(page('account', 'yunlan'))
  await phone.sees(/今天 09:2\d/)
  expect(phone.text).not.toContain('明天')
  clock.mockRestore()
})
