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

test('a passport’s number is told from a wrong one, and what its holder can do', async () => {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  await phone.tap('去核对')
  await phone.type('姓名', 'JOHN SMITH')
  await phone.type('身份证号', 'e12345678')
  await phone.tap('去微信核对')
  await phone.sees('护照和通行证现在还核对不了')
  await phone.type('身份证号', '12')
  await phone.tap('去微信核对')
  await phone.sees('号码不对，再看一遍')
})
