import { knownAt } from '../../../../tests/harness/known'
import { operate } from '../../../../tests/harness/operate'

const page = (name: string, city = 'yunlan') => `services/medical-insurance/pages/${name}/index?city=${city}`

beforeEach(() => operate('reset'))

const known = (id: string, url = page('cover')) => knownAt(id, url)

test('from what is left to what one would pay, by each choice; the card holds no number of the person', async () => {
  const phone = await known('new-mother')
  await phone.sees('今天能用')
  await phone.sees('580 元')
  await phone.sees('哪笔不对')
  await phone.tap('谁能用我的账户')
  await phone.sees('配偶 许明川')
  await phone.tap('关上')
  await phone.tap('看自己要出多少')
  await phone.sees('三级医院 50%')
  await phone.sees('今年最多还能报由它决定')
  await phone.slide('能报的费用', 1000)
  await phone.sees('医保报500元')
  await phone.tap('住院')
  await phone.sees('三级医院 85%')
  await phone.tap('社区')
  await phone.sees('社区医院 95%')
  await phone.tap('外地')
  await phone.sees('先开转诊，少出')
  await phone.tap('转诊')
  await phone.sees('本来 95%，少 10 个点')
  await phone.tap('退休')
  await phone.sees('本来 99%')
  expect(phone.share()).toEqual({
    title: '看病自己要出多少，算一算',
    path: `/${page('cost')}&care=inpatient&tier=community&way=referred`,
  })
})

test('the amount of a bill is typed; what is none is said, and the sum stays', async () => {
  const phone = await known('new-mother', page('cost'))
  await phone.tap('填清单上的准数')
  await phone.type('医保范围内，元', '-5')
  await phone.sees('填清单上的数，比如 1600.50')
  await phone.type('医保范围内，元', '20000000')
  await phone.sees('一张单子最多算到 1,000 万元')
  await phone.type('医保范围内，元', '１，２３４.56 元')
  await phone.tap('按这个数算')
  await phone.sees('能报的费用1,234.56')
})

test('moved up from another hospital, its deductible counts', async () => {
  const phone = await known('new-mother', `${page('cost')}&care=inpatient&tier=third`)
  await phone.sees('每次住院 800 元')
  await phone.tap('从二级')
  await phone.sees('转来前算了 400 元')
  await phone.sees('医保报16,660元')
})

test('a newborn: acted for, covered from birth on, until which day, and which paper is missing', async () => {
  const phone = await known('new-mother', 'pages/people/child/index?city=yunlan')
  await phone.tap('加进来')
  await phone.sees('加好了')
  phone.open(page('cover'))
  await phone.tap(/^看家人的医保/)
  await phone.tap(/许知夏/)
  await phone.sees('出生那天起都能报')
  await phone.sees('2027年2月10日前参保就行，还有 79 天')
  await phone.sees('沈青的账户能用')
  await phone.tap('看落户口带什么')
  await phone.until(() => phone.route === 'pages/guide/matter/index')
})

test.each([
  ['uninsured-years', 'yunlan', '2027年3月20日起能用', '补 2 年，800 元'],
  ['flexible', 'yunlan', '今天能用', '每月 96 元'],
  ['retiree', 'yunlan', '职工医保，退休', '住院报了15,664 元'],
  ['frozen', 'yunlan', '现在不能用', '交居民医保'],
  ['driver', 'qinghe', '现在不能用', '先催单位，话写好了'],
  ['permit', 'yunlan', '今天能用', '江宁省新桥市还有一份居民医保'],
  ['newcomer', 'yunlan', '云澜市医保局没查到你', '查清禾县'],
])('%s in %s sees their own: %s', async (id, city, first, second) => {
  const phone = await known(id, page('cover', city))
  await phone.sees(first)
  await phone.sees(second)
})

test.each([
  ['mover', '海州市，能直接刷', '和在本地一样'],
  ['renter', '海州市，能直接刷', '比本地少 10 个点'],
  ['new-mother', '能报，少 20 个点', '都没有你现在65%'],
])('%s elsewhere: %s', async (id, first, second) => {
  const phone = await known(id, page('away'))
  await phone.sees(first)
  await phone.sees(second)
})

test('every entry of the account, with what insurance paid besides', async () => {
  const phone = await known('new-mother')
  await phone.tap('看每一笔')
  await phone.sees('云澜市妇幼保健院')
  await phone.sees('医保另外报了 650 元')
})

test('the office down on the first visit: a sum all the same, and this year as soon as it answers', async () => {
  await operate('situation', { resident: 'new-mother', 'medical-insurance': 'down' })
  const phone = await known('new-mother')
  await phone.sees('医保局没有回应')
  await phone.tap(/^自己要出多少/)
  await phone.sees('先按没用过算')
  await phone.sees('医保报700元')
  await operate('situation', { resident: 'new-mother' })
  await phone.tap('再查一次用过多少')
  await phone.sees('医保报580元')
})

test('later the office is away: the last known with its age, and whom to ask', async () => {
  const phone = await known('new-mother')
  await phone.sees('今天能用')
  await operate('pass', 3 * 3600_000)
  await operate('situation', { resident: 'new-mother', 'medical-insurance': 'garbled' })
  phone.open(page('cover'))
  await phone.sees('医保局暂时没给新数据')
  await phone.sees('那时能用')
  await phone.sees('打 12393 问能不能用')
})
