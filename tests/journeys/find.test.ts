import { Phone } from '../harness/phone'

const opened = () => new Phone().heldBy('renter').open('pages/find/index')

test('said as to a neighbour: the matter is first, why is said, and its guide opens at what was asked', async () => {
  const phone = opened()
  await phone.type('找要办的事', '身份证丢了要带啥')
  await phone.sees('先看要准备什么')
  await phone.tap('先看要准备什么')
  await phone.sees('哪个都行，外地的也行')
  expect(phone.route).toBe('pages/guide/matter/index')
  expect(phone.text.indexOf('万一才要')).toBeLessThan(phone.text.indexOf('怎么办'))
  await phone.tap('谁能办、多久、依据')
  await phone.sees('依据：《居民身份证法》')
  await phone.tap('关上')
  await phone.tap('接下来：办临时身份证')
  await phone.sees('临时居民身份证办理')
  phone.back()
  await phone.sees('居民身份证遗失补领')
})

test('a matter that a service does opens the service', async () => {
  const phone = opened()
  await phone.type('找要办的事', 'gjj yue')
  await phone.tap('查公积金')
  await phone.until(() => phone.route === 'services/housing-fund/pages/account/index')
})

test('searching needs no network', async () => {
  const phone = new Phone().heldBy('renter')
  phone.state.online = false
  phone.open('pages/find/index')
  await phone.type('找要办的事', '娃上户口')
  await phone.sees('最像的是给宝宝上户口')
  await phone.sees('也可能是')
  expect(phone.log.sent.filter((line) => line.startsWith('GET /find?'))).toEqual([])
})

test('nothing like it: said plainly, with the nearest and a person to call', async () => {
  const phone = opened()
  await phone.type('找要办的事', '姐姐结婚送什么')
  await phone.sees('没找到“姐姐结婚送什么”')
  await phone.sees('最接近的几件')
  await phone.sees('打 12345')
  await phone.tap('换个说法')
  await phone.sees('一件事一起办')
  expect(phone.text).not.toContain('没找到')
  await phone.type('找要办的事', '领证')
  await phone.sees('也有人说“领证”')
})

test('letters on their way to a character bring up no “not found”, and a cross empties the field', async () => {
  const phone = opened()
  await phone.type('找要办的事', 'xqzk')
  await phone.sees('一件事一起办')
  expect(phone.text).not.toContain('没找到')
  await phone.sees('没找到“xqzk”')
  await phone.type('找要办的事', '领证')
  await phone.sees('也有人说“领证”')
  expect(phone.text).not.toContain('办离婚')
})

const asked = (phone: Phone) => phone.log.sent.filter((line) => line.startsWith('GET /find?'))

test.each(['银行卡丢了怎么补办', '注册商标', '公墓多少钱', '征信报告去哪打'])(
  '%s is no matter here: said so at once; the city is asked once, and what it has stands last',
  async (said) => {
    const phone = opened()
    await phone.type('找要办的事', said)
    await phone.sees('没找到')
    const [, nearest = ''] = phone.text.split('最接近的几件')
    await phone.sees('全市目录里还有')
    const [, after = ''] = phone.text.split('最接近的几件')
    // Nothing that was there has moved
    expect(after.startsWith(nearest)).toBe(true)
    expect(nearest).toMatch(/打 12345$/)
    expect(asked(phone)).toHaveLength(1)
  },
)

test('those that fit as well stand side by side, and the city is asked too', async () => {
  const phone = opened()
  await phone.type('找要办的事', '身份证')
  await phone.sees('这几件都像，看看是哪一件')
  await phone.sees('身份证丢了补一张')
  await phone.sees('身份证到期换新')
  await phone.until(() => asked(phone).length === 1)
})

test('one that may be meant, alone, is asked for and not told', async () => {
  const phone = opened()
  await phone.type('找要办的事', '咨询退伍后报到安置需要携带的材料')
  await phone.sees('看看是不是这一件')
  expect(phone.text).not.toContain('这几件都像')
  await phone.until(() => asked(phone).length === 1)
})

test('who is sure of the matter asks nobody', async () => {
  const phone = opened()
  await phone.type('找要办的事', '注册商标')
  await phone.sees('全市目录里还有')
  await phone.type('找要办的事', '身份证丢了要带啥')
  await phone.sees('先看要准备什么')
  await phone.type('找要办的事', '公墓多少钱')
  await phone.until(() => asked(phone).length === 2)
  expect(asked(phone).filter((line) => line.includes(encodeURIComponent('身份证')))).toEqual([])
})

test('a letter with a hundred characters of politeness is read to its end', async () => {
  const phone = opened()
  await phone.type(
    '找要办的事',
    '尊敬的领导您好，我是一名普通市民，在这里生活了很多年，平时工作很忙，今天冒昧打扰，是因为有一件事情困扰了我很久，问了很多人都没有弄清楚，希望能得到您的解答。身份证丢了要带什么，盼复，谢谢',
  )
  await phone.sees('身份证丢了补一张')
  await phone.sees('先看要准备什么')
})
