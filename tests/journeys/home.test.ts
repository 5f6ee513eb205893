import type { Resident } from '../../mock/resident'
import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

const home = 'pages/home/index'
const account = 'services/housing-fund/pages/account/index?city=yunlan'

beforeEach(() => operate('reset'))

test('somebody new reads what needs no name, and everything by what people want to do; nobody is asked', async () => {
  const phone = new Phone().heldBy('renter').open(home)
  await phone.sees('不用注册。要看你自己的数据时，才问你是谁。')
  await phone.sees('按要做的事找')
  await phone.sees('12345 昼夜有人接')
  expect(phone.log.sent).toEqual([])
  await phone.tap('几岁退休')
  await phone.sees('要看的是几岁退休')
  phone.back()
  await phone.until(() => phone.route === 'services/social-insurance/pages/retirement/index')
  await phone.sees('找不用核对的事')
  phone.back()
  await phone.tap('领结婚证')
  await phone.sees('2 寸红底合照 3 张')
  phone.open(home)
  await phone.tap('家里添了孩子')
  await phone.until(() => phone.route === 'pages/guide/event/index')
})

test('search from home takes what is typed at once', async () => {
  const phone = new Phone().heldBy('renter').open(home)
  await phone.tap('直接说，如：领证要带啥')
  await phone.until(() => phone.route === 'pages/find/index')
  await phone.type('找要办的事', '领证要带啥')
  await phone.sees('两个人带身份证，不要户口本')
  await phone.sees('两个人带身份证去任意一个婚姻登记处')
  await phone.sees('免费，当场')
})

test('what was used says what it last said; what a department is at waits above until it is over', async () => {
  const { name, idNumber } = (await operate('resident', 'permit')) as Resident
  const phone = new Phone().heldBy('permit').open(account)
  await phone.confirmName({ name, idNumber, code: () => operate('nameCode', 'permit') })
  await phone.sees('你有 2 个账户')
  await phone.tap('合成一个')
  await phone.tap(/^合到尾号/)
  await phone.sees('前有答复')
  await operate('jobs')
  const known = () => JSON.stringify(phone.log.kept.get('under-way:asked')) ?? ''
  const visits = async (knows: string) => {
    phone.open(home)
    await phone.sees('最近用过')
    await phone.until(() => known().includes(knows))
  }
  await visits('"next":[{')
  expect(phone.text).not.toContain('接着办')
  phone.open(home)
  await phone.sees('接着办')
  await phone.sees('中心收下了，11月26日前合好')
  await operate('pass', 4 * 24 * 3600_000)
  phone.open(account)
  await phone.sees('合好了')
  await visits('"over":true')
  await phone.sees('有结果了')
  phone.open(home)
  await phone.until(() => !phone.text.includes('接着办'))
})

test('the last words of a service stand in its row, and the row leads back to it', async () => {
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  const phone = new Phone().heldBy('renter').open(account)
  await phone.confirmName({ name, idNumber, code: () => operate('nameCode', 'renter') })
  await phone.sees('11 月存了 1,536 元')
  phone.open(home)
  await phone.sees('1,536 元')
  await phone.sees(/\d\d:\d\d 的数/)
  await phone.tap('公积金')
  await phone.until(() => phone.route === account.split('?')[0])
})

test('without a network home says so in a line, what still works, and a number to call; with one again it is as ever', async () => {
  const phone = new Phone().heldBy('renter')
  phone.state.online = false
  phone.open(home)
  await phone.sees('手机没网。搜索、看过的、上次的数，都还能看。')
  await phone.sees('打电话不用网')
  await phone.tap('打 12345')
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'makePhoneCall'))
  await phone.tap('直接说，如：领证要带啥')
  await phone.until(() => phone.route === 'pages/find/index')
  await phone.type('找要办的事', '领证要带啥')
  await phone.sees('两个人带身份证去任意一个婚姻登记处')
  phone.back()
  phone.state.online = true
  await phone.tap('现在再试')
  await phone.until(() => !phone.text.includes('手机没网'))
  await phone.sees('说不清，就问人')
})

test('without a network home lists what lies on this phone, and each opens from its copy with its day', async () => {
  const phone = new Phone().heldBy('renter').open('pages/guide/matter/index?city=yunlan&id=id-card-lost')
  await phone.sees('不用带材料')
  phone.open('pages/guide/event/index?city=yunlan&id=newborn')
  await phone.sees('孩子哪天出生')
  phone.open(home)
  await phone.sees('按要做的事找')
  expect(phone.text).not.toContain('没网也能看')
  phone.state.online = false
  phone.log.sent.length = 0
  phone.open(home)
  await phone.sees('没网也能看')
  await phone.sees(/家里添了孩子\d+月\d+日存在手机里的/)
  expect(phone.text).not.toMatch(/按要做的事找|人生大事|不问你是谁/)
  expect(phone.log.sent).toEqual([])
  await phone.tap(/^身份证丢了/)
  await phone.until(() => phone.route === 'pages/guide/matter/index')
  await phone.sees(/手机没网。这是.*存下的/)
  await phone.sees('不用带材料')
  phone.back()
  await phone.tap('家里添了孩子')
  await phone.sees(/手机没网/)
  await phone.sees('上户口')
  phone.back()
  phone.state.online = true
  await phone.tap('现在再试')
  await phone.sees('按要做的事找')
})

test('another city is chosen at the foot of home: home begins anew in it, and all that is opened is of it', async () => {
  const phone = new Phone().open(home)
  await phone.tap('云澜市，换城市')
  await phone.until(() => phone.route === 'pages/mine/city/index')
  await phone.sees('现在看的是这里')
  await phone.tap('清禾县')
  await phone.until(() => phone.route === home)
  await phone.sees('清禾县，换城市')
  await phone.tap('领结婚证')
  await phone.until(() => phone.log.sent.some((one) => one.includes('/guide?')))
  expect(phone.log.sent.filter((one) => one.includes('/guide?') && !one.includes('city=qinghe'))).toEqual([])
  phone.open(home)
  await phone.sees('清禾县，换城市')
})
