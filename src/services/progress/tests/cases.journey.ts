import { knownAt, residentOf } from '../../../../tests/harness/known'
import { operate } from '../../../../tests/harness/operate'
import { Phone } from '../../../../tests/harness/phone'

const page = (name: string) => `services/progress/pages/${name}/index?city=yunlan`
const list = page('cases')

beforeEach(async () => {
  await operate('reset')
  await operate('pushes')
})

test('what is most urgent, whose turn, late said as late; one case, how its days were counted, what is over', async () => {
  const phone = await knownAt('parents', list)
  await phone.sees('最急的')
  await phone.sees('补一张照片')
  await phone.sees('落户口，今天 24:00 前')
  await phone.sees('2 件，1 件晚了')
  await phone.tap('看怎么补')
  await phone.sees('看带什么、去哪办')
  expect(phone.share()).toEqual({ title: '办到哪了', path: `/${list}` })
  await phone.tap('看带什么、去哪办')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
  phone.open(list)
  await phone.tap(/^修路灯/)
  await phone.sees('说好 11月19日 周四办好')
  await phone.sees('晚了 4 天')
  await phone.sees('在市政养护二班手里，不用你做什么')
  await phone.sees('3 个工作日怎么数')
  await phone.sees('该 19日完')
  await phone.tap('复制办件号')
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'setClipboardData'))
  await phone.tap('看全部的事')
  await phone.tap(/^办完的/)
  await phone.sees('没办成')
  await phone.tap(/^临时占道/)
  await phone.sees('这段路不能占。换到夜市街可以再申请')
})

test.each([
  ['permit', '都在办，不用你做什么', '最近的：居住证签注，11月30日前办好'],
  ['retiring', '晚得最久的', '在市政养护二班手里，不用你做什么'],
  ['daughter', '带身份证来签字', '摊位登记，11月21日就该办'],
  ['retiree', '老房加装电梯', '澜东街道，说好 90 个工作日'],
  ['renter', '没查到在办的事', '手里有办件号'],
])('%s sees their own: %s', async (id, first, second) => {
  const phone = await knownAt(id, list)
  await phone.sees(first)
  await phone.sees(second)
})

test('home leads to a case; another person’s is not told of, with the way to one’s own', async () => {
  const phone = await knownAt('retiring', list)
  await phone.sees('修路灯')
  phone.open('pages/home/index')
  const home = () => JSON.stringify(phone.log.kept.get('under-way:asked') ?? '')
  await phone.until(() => home().includes('修路灯'))
  phone.open('pages/home/index')
  await phone.tap(/^修路灯/)
  await phone.sees('晚了 4 天')
  const [address] = /services\/progress\/pages\/case[^"]*/.exec(home()) ?? []
  const other = await knownAt('permit', String(address))
  await other.sees('没有找到这一件')
  await other.tap('看全部的事')
  await other.sees('居住证签注')
})

test('no account: by number and four digits; what was typed stays, and nobody is asked who they are', async () => {
  const { phone: theirs } = await residentOf('retiring')
  const phone = new Phone().heldBy('permit').open(list)
  await phone.sees('去微信核对')
  phone.back()
  await phone.tap(/^手里有办件号/)
  await phone.tap('看办到哪了')
  await phone.sees('写四个数字')
  await phone.type('办件号', 'ｓｚ90000000 — 0914')
  await phone.type('手机号后四位', theirs.slice(-4) === '0000' ? '1111' : '0000')
  await phone.tap('看办到哪了')
  await phone.sees('号和后四位对不上')
  await phone.sees('这个号 10 分钟里还能查 4 次')
  await phone.tap('改一改再查')
  await phone.type('手机号后四位', theirs.slice(-4))
  await phone.tap('看办到哪了')
  await phone.sees('修路灯，还没办好')
  await phone.sees('换灯')
  expect(phone.text).not.toContain('缺灯头')
  expect(phone.share()).toEqual({ title: '用号找', path: `/${page('by-number')}` })
  await phone.tap('查另一件')
  await phone.sees('没有账号也能查')
})
