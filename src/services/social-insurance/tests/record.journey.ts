import { knownAt } from '../../../../tests/harness/known'
import { operate } from '../../../../tests/harness/operate'

const page = (name: string, city = 'yunlan') => `services/social-insurance/pages/${name}/index?city=${city}`

beforeEach(() => operate('reset'))

const known = (id: string, url = page('record')) => knownAt(id, url)

test('from the months to the date to the sum: each page answers, each leads to the next', async () => {
  const phone = await known('mover')
  await phone.sees('11 月都交了')
  await phone.sees('江宁省新桥市')
  await phone.tap('看怎么算的')
  await phone.sees('2032年8月')
  await phone.sees('72 ÷ 4 = 18，再加 1')
  await phone.tap('看能领多少')
  await phone.sees('8,400 元')
  await phone.tap('看退休要办什么')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
})

test('she pays for herself: asked once which way is hers, then the date, and it can be changed', async () => {
  const phone = await known('flexible', page('retirement'))
  await phone.sees('先选一样，才算得准')
  await phone.tap(/^自己交社保的/)
  await phone.sees('2033年1月')
  await phone.tap('换一种岗位算')
  await phone.tap(/^其他岗位/)
  await phone.sees('2027年2月')
  await phone.tap('看能领多少')
  await phone.sees('视同缴费 3 年 2 个月')
})

test.each([
  ['frozen', '养老保险停在', '自己接着交'],
  ['retiree', '每月养老金', '3,412.12'],
  ['newcomer', '云澜市社保中心没查到你', '打 12333，人工全国查'],
])('%s sees their own: %s', async (id, first, second) => {
  const phone = await known(id)
  await phone.sees(first)
  await phone.sees(second)
})

test('a late employer: every month, and words to copy', async () => {
  const phone = await known('driver', page('record', 'qinghe'))
  await phone.sees('10 月、11 月都没交')
  await phone.tap('复制这段话，发给单位')
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'setClipboardData'))
  const copied = phone.log.calls.find(({ name }) => name === 'setClipboardData')
  expect(copied?.options.data).toContain('社保中心显示我 10 月、11 月的社保还没交')
})

test('the centre down on the first visit: the date all the same, and the years as soon as it answers', async () => {
  await operate('situation', { resident: 'mover', 'social-insurance': 'down' })
  const phone = await known('mover')
  await phone.sees('社保中心没有回应')
  await phone.tap('先算哪天退休')
  await phone.sees('2032年8月')
  await phone.sees('年限暂时看不到')
  await operate('situation', { resident: 'mover' })
  await phone.tap('再查一次年限')
  await phone.sees('看能领多少')
})

test('the centre down: an estimate from two numbers all the same', async () => {
  await operate('situation', { resident: 'mover', 'social-insurance': 'down' })
  const phone = await known('mover', page('pension'))
  await phone.tap(/^自己填两个数/)
  await phone.type('养老保险交了几年', '14')
  await phone.type('现在每月工资，元', '七千')
  await phone.sees('填一个月的，比如 7000')
  await phone.type('现在每月工资，元', '７，３９２ 元')
  await phone.sees('2032年8月退，每月大约')
  await phone.sees('2,640')
  await phone.type('养老保险交了几年', '2')
  await phone.sees('一直交也不够')
  await phone.sees('2032年8月，不用连社保中心')
})

test('nothing here: the other city is asked by one tap, and this one is below it', async () => {
  const phone = await known('driver')
  await phone.sees('云澜市社保中心没查到你')
  await phone.tap('换个城市查')
  await phone.tap('清禾县')
  await phone.sees('10 月、11 月都没交')
  phone.back()
  await phone.sees('云澜市社保中心没查到你')
  await phone.tap(/^查清禾县/)
  await phone.sees('10 月、11 月都没交')
})

test('the sum is sent to the family as a card without a number', async () => {
  const phone = await known('mover', page('pension'))
  await phone.sees('发给家人')
  expect(phone.share()).toMatchObject({ title: '退休能领多少，点开就知道' })
})

test('the rule itself: its address is copied', async () => {
  const phone = await known('mover', page('retirement'))
  await phone.tap('复制原文网址，用浏览器看')
  await phone.until(() => phone.log.calls.some(({ name }) => name === 'setClipboardData'))
  expect(phone.log.calls.find(({ name }) => name === 'setClipboardData')?.options.data).toMatch(
    /^https:\/\/www\.gov\.cn\//,
  )
})

test.each(['down', 'timeout', 'garbled'])('a centre that is %s later: the last known, with its age', async (fault) => {
  const phone = await known('mover')
  await phone.sees('11 月都交了')
  await operate('pass', 3 * 3600_000)
  await operate('situation', { resident: 'mover', 'social-insurance': fault })
  phone.open(page('record'))
  await phone.sees('社保中心暂时没给新数据')
  await phone.sees('11 月都交了')
})
