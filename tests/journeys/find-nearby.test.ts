/** @jest-environment-options {"backend": "thin"} */
import { Phone } from '../harness/phone'

const find = 'pages/find/index'
const clinic = `${find}?scene=place%3Dclinic%26city%3Dyunlan`
const phoneOf = () => new Phone().heldBy('anybody')
const sentTo = (phone: Phone, path: string) => phone.log.sent.filter((line) => line.includes(path))

test('a code on a clinic’s wall: what people want there stands first, and why is said', async () => {
  const phone = phoneOf().open(clinic, 1047)
  await phone.sees('在社区医院常用到')
  await phone.sees('疫苗')
  await phone.type('找要办的事', '社保')
  await phone.sees('你刚在社区医院扫码')
})

test('no code, nothing used: only how to ask and the life events', async () => {
  const phone = phoneOf().open(find)
  await phone.sees('一件事一起办')
  expect(phone.text).not.toContain('常用到')
  expect(phone.text).not.toContain('最近用过')
})

test('a service used on this phone is offered before anything is typed', async () => {
  const phone = phoneOf().open('services/housing-fund/pages/account/index')
  await phone.sees('68,436.52')
  phone.open(find)
  await phone.sees('最近用过')
  await phone.tap(/^查公积金/)
  await phone.sees('68,436.52')
})

test('not sure: the city’s whole catalogue is asked, and what it has stands below', async () => {
  const phone = phoneOf().open(find)
  await phone.type('找要办的事', '天上的星星')
  await phone.sees('全市目录里还有')
  expect(sentTo(phone, '/find?')).toHaveLength(1)
  await phone.tap(/^身份证丢了补一张/)
  await phone.sees('哪个都行，外地的也行')
})

test('went away without finding it: told once, and not where something was opened', async () => {
  const phone = phoneOf().open('pages/home/index')
  const search = async (said: string) => {
    await phone.tap('直接说，如：领证要带啥')
    await phone.type('找要办的事', said)
    await phone.sees(`没找到“${said}”`)
  }
  await search('天上的星星')
  phone.back()
  await phone.until(() => sentTo(phone, '/find/missed').length === 1)
  await search('窗外的麻雀')
  await phone.sees('全市目录里还有')
  await phone.tap(/^身份证丢了补一张/)
  await phone.sees('哪个都行，外地的也行')
  phone.back()
  phone.back()
  await search('路边的野花')
  phone.back()
  await phone.until(() => sentTo(phone, '/find/missed').length === 2)
})

test('offline a guide read before is there, with its age', async () => {
  const guide = 'pages/guide/matter/index?id=id-card-lost'
  const phone = phoneOf().open(guide)
  await phone.sees('哪个都行，外地的也行')
  phone.state.online = false
  phone.open(guide)
  await phone.sees('手机没网。这是今天')
  await phone.sees('哪个都行，外地的也行')
  phone.state.online = true
  await phone.tap('现在再试')
  await phone.until(() => !phone.text.includes('手机没网'))
  await phone.sees('哪个都行，外地的也行')
})
