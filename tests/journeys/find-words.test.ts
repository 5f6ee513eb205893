import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

const find = 'pages/find/index'
const field = '找要办的事'
const key = 'words:yunlan'
const DAY = 24 * 3600_000

/** A word that guides.json of the city adds; the package has it not. */
const cityWord = '澜居卡'
/** An item of the city's own list. */
const cityItem = '共享单车乱停'

const realNow = Date.now
let passed = 0
beforeEach(async () => {
  passed = 0
  jest.spyOn(Date, 'now').mockImplementation(() => realNow.call(Date) + passed)
  await operate('reset')
})
afterEach(() => jest.restoreAllMocks())

/** The phone's own clock and the server's. */
async function pass(days: number): Promise<void> {
  passed += days * DAY
  await operate('pass', days * DAY)
}

const sentTo = (phone: Phone, path: string) => phone.log.sent.filter((line) => line.startsWith(`GET ${path}?`))
const lists = (phone: Phone) => sentTo(phone, '/find/words')
const hasList = (phone: Phone) => phone.until(() => phone.log.kept.has(key))

/** A phone that has been in search once, and has the city's words since. */
async function withList(): Promise<Phone> {
  const phone = new Phone().heldBy('renter').open(find)
  await hasList(phone)
  return phone
}

/** What a server would say to the last request for words: length of its body in characters. */
async function sizeOfLast(phone: Phone): Promise<number> {
  const url = lists(phone).at(-1)?.replace('GET ', '')
  const json = await globalThis.backendBridge.request(JSON.stringify({ method: 'GET', url, headers: {} }))
  return (JSON.parse(json) as { body: string }).body.length
}

test('the first opening asks for the words once; from the next character on the phone finds what only the city knows', async () => {
  const phone = await withList()
  expect(lists(phone)).toEqual(['GET /find/words?city=yunlan'])
  phone.state.online = false
  await phone.type(field, cityWord)
  await phone.sees('最像的是办居住证')
  await phone.type(field, cityItem)
  await phone.sees('最像的是投诉共享单车乱停')
  phone.state.online = true
  await phone.tap('投诉共享单车乱停')
  await phone.sees('由云澜市交通局办，打 0000-5550132 问怎么办')
  await phone.tap('谁能办、多久、依据')
  await phone.sees('依据：云澜市的事项清单')
  await phone.tap('关上')
  expect(phone.route).toBe('pages/guide/matter/index')
  expect(phone.text).not.toContain('一般做法')
  await phone.tap('打 0000-5550132 问人工')
  expect(
    phone.log.calls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options.phoneNumber),
  ).toEqual(['0000-5550132'])
  expect(sentTo(phone, '/find')).toEqual([])
  expect(lists(phone)).toHaveLength(1)
})

test('the package alone does not know them: the phone says so, and the city answers', async () => {
  const phone = new Phone().heldBy('renter')
  phone.state.online = false
  phone.open(find)
  await phone.type(field, '认养古树')
  await phone.sees('没找到“认养古树”')
  await phone.until(() => sentTo(phone, '/find').length === 1)
  phone.state.online = true
  await phone.type(field, '认养一棵古树')
  await phone.sees('全市目录里还有')
  await phone.tap('认养古树')
  await phone.sees('由云澜市园林局办，打 0000-5550133 问怎么办')
  await phone.tap('谁能办、多久、依据')
  await phone.sees('https://yuanlin.yunlan.example/trees')
})

test('closed and opened again without a network: what was kept is searched', async () => {
  const phone = await withList()
  phone.state.online = false
  phone.open(find)
  await phone.type(field, cityWord)
  await phone.sees('最像的是办居住证')
  await phone.type(field, cityItem)
  await phone.sees('最像的是投诉共享单车乱停')
  expect(lists(phone)).toHaveLength(1)
})

test('asked again after a week and not before; the same words are not sent twice', async () => {
  const phone = await withList()
  const { at, mark, list } = (phone.log.kept.get(key) as { data: { at: number; mark: string; list: object } }).data
  const whole = await sizeOfLast(phone)
  await pass(6)
  phone.open(find)
  await phone.type(field, cityItem)
  await phone.sees('最像的是投诉共享单车乱停')
  expect(lists(phone)).toHaveLength(1)
  await pass(2)
  phone.open(find)
  await phone.until(() => lists(phone).length === 2)
  expect(lists(phone)[1]).toBe(`GET /find/words?city=yunlan&have=${mark}`)
  expect(whole).toBeGreaterThan(50_000)
  expect(await sizeOfLast(phone)).toBeLessThan(100)
  const kept = () => phone.log.kept.get(key) as { data: { at: number; list: object } }
  await phone.until(() => kept().data.at >= at + 7 * DAY)
  expect(kept().data.list).toEqual(list)
  phone.open(find)
  await phone.type(field, cityItem)
  await phone.sees('最像的是投诉共享单车乱停')
  expect(lists(phone)).toHaveLength(2)
})

test('a kept list that broke: the words of the package, and a whole list the next time there is a network', async () => {
  const phone = await withList()
  const kept = phone.log.kept.get(key) as { v: number; data: object }
  phone.log.kept.set(key, { ...kept, data: { ...kept.data, list: { items: 'half' } } })
  phone.state.online = false
  phone.open(find)
  await phone.type(field, '身份证丢了')
  await phone.sees('最像的是身份证丢了补一张')
  phone.state.online = true
  phone.open(find)
  await phone.until(() => JSON.stringify(phone.log.kept.get(key)).includes(cityWord))
  expect(lists(phone).at(-1)).toBe('GET /find/words?city=yunlan')
  await phone.type(field, cityItem)
  await phone.sees('最像的是投诉共享单车乱停')
})

test('in English: the English name; where the city wrote none, its Chinese one', async () => {
  const phone = await withList()
  const kept = JSON.stringify(phone.log.kept.get(key)).replace('"Take the deep-water test"', '""')
  phone.log.kept.set(key, JSON.parse(kept))
  phone.state.language = 'en'
  phone.state.online = false
  phone.open(find)
  await phone.type('Find a service', 'shared bike')
  await phone.sees(/the nearest is Complain about shared bikes/i)
  await phone.type('Find a service', '深水测试')
  await phone.sees(/the nearest is 考深水证/i)
})
