import type { Resident } from '../../mock/resident'
import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

const account = 'services/housing-fund/pages/account/index'

beforeEach(() => operate('reset'))

const fullWidth = (text: string) => text.replace(/[\dX]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

test.each([
  ['in groups', (id: string) => `${id.slice(0, 6)} ${id.slice(6, 14)}-${id.slice(14)}`],
  ['in full width', fullWidth],
  ['with words around', (id: string) => `身份证号：${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`],
  ['with spaces around', (id: string) => ` ${id.toLowerCase()} `],
])('an id number typed %s is the same number', async (_, typed) => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  await phone.confirmName({ name, idNumber: typed(idNumber), code: () => operate('nameCode', 'renter') })
  await phone.until(() => phone.route === account)
  await phone.sees('账户余额')
})

test('the form says what it is for; whoever goes back without finds what they typed there when they come again', async () => {
  const phone = new Phone().heldBy('renter').open('pages/home/index', 1001)
  phone.openOnTop(`${account}?city=yunlan`)
  await phone.until(() => phone.route === 'pages/identity/index')
  await phone.sees('要看的是公积金')
  await phone.type('姓名', '林晓雨')
  phone.back()
  expect(phone.route).toBe(account)
  await phone.sees('找不用核对的事')
  await phone.tap('去核对')
  await phone.until(() => phone.route === 'pages/identity/index')
  const { idNumber } = (await operate('resident', 'renter')) as Resident
  await phone.type('身份证号', idNumber)
  await phone.tap('去微信核对')
  await phone.until(() => phone.log.calls.some((call) => call.name === 'navigateToMiniProgram'))
  phone.comeBack({ code: await operate('nameCode', 'renter') })
  await phone.until(() => phone.route === account)
  await phone.sees('账户余额')
  phone.back()
  expect(phone.route).toBe('pages/home/index')
})

test('an empty form: all that is wrong is marked at once', async () => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  await phone.tap('去微信核对')
  await phone.sees('写上身份证上的姓名')
  await phone.sees('号码不对，再看一遍')
  await phone.type('姓名', '林晓雨')
  await phone.until(() => !phone.text.includes('写上身份证上的姓名'))
  await phone.sees('号码不对，再看一遍')
})

test('a passport’s number is told from a wrong one, and what its holder can do', async () => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  await phone.type('姓名', 'JOHN SMITH')
  await phone.type('身份证号', 'e12345678')
  await phone.tap('去微信核对')
  await phone.sees('护照和通行证现在还核对不了')
  await phone.tap('打 12345 问去哪个窗口')
  await phone.until(() => phone.log.calls.some((call) => call.name === 'makePhoneCall'))
  await phone.type('身份证号', '12')
  await phone.tap('去微信核对')
  await phone.sees('号码不对，再看一遍')
})

const check = 'wx308bd2aeb83d3345'

test.each([
  ['another program’s code', 'wx0000000000000000', {}],
  ['a code that names another check', check, { state: 'another' }],
])('%s is none: nothing is sent, and the form is as it was', async (_, from, more) => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  await phone.type('姓名', name)
  await phone.type('身份证号', idNumber)
  await phone.tap('去微信核对')
  await phone.until(() => phone.log.calls.some((call) => call.name === 'navigateToMiniProgram'))
  phone.comeBack({ code: String(await operate('nameCode', 'renter')), ...more }, from)
  await phone.sees('去微信核对')
  expect(phone.log.sent).not.toContain('POST /session/real-name')
  phone.comeBack({ code: String(await operate('nameCode', 'renter')) })
  await phone.until(() => phone.route === account)
  await phone.sees('账户余额')
})

test('nor is a code that nobody went for', async () => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  phone.comeBack({ code: String(await operate('nameCode', 'renter')) }, check)
  await phone.sees('去微信核对')
  expect(phone.log.sent).not.toContain('POST /session/real-name')
})

test('who has gone back before the answer comes is left where they are', async () => {
  const phone = new Phone().heldBy('renter').open('pages/home/index', 1001)
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  phone.openOnTop(`${account}?city=yunlan`)
  await phone.type('姓名', name)
  await phone.type('身份证号', idNumber)
  await phone.tap('去微信核对')
  await phone.until(() => phone.log.calls.some((call) => call.name === 'navigateToMiniProgram'))
  phone.comeBack({ code: String(await operate('nameCode', 'renter')) })
  phone.back()
  await phone.sees('账户余额')
  expect(phone.route).toBe(account)
})

test('a code that was used is said in its own words, with the way to another', async () => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  const prove = async (code: unknown) => {
    await phone.tap('去微信核对')
    await phone.until(() => phone.log.calls.some((call) => call.name === 'navigateToMiniProgram'))
    phone.comeBack({ code })
  }
  await phone.type('姓名', name)
  await phone.type('身份证号', idNumber)
  await prove('never-issued')
  await phone.sees('微信的核对过期了')
  await phone.sees('再去微信核对一次')
  expect(phone.text).not.toContain('登录')
})
