import type { Resident } from '../../mock/resident'
import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

const account = 'services/housing-fund/pages/account/index'
const matter = 'pages/guide/matter/index'

beforeEach(() => operate('reset'))

const callsOf = (phone: Phone, name: string) => phone.log.calls.filter((call) => call.name === name)
const reported = (phone: Phone) => phone.log.sent.filter((one) => one.includes('/client-errors'))

/** At the form for the name, filled in. */
async function atTheCheck(): Promise<Phone> {
  const phone = new Phone().heldBy('renter').open(`${account}?city=yunlan`)
  const { name, idNumber } = (await operate('resident', 'renter')) as Resident
  await phone.type('姓名', name)
  await phone.type('身份证号', idNumber)
  return phone
}

test('whoever stays away from WeChat’s check has their form as it was, and can go again', async () => {
  const phone = await atTheCheck()
  phone.state.refuses.navigateToMiniProgram = { errMsg: 'navigateToMiniProgram:fail cancel' }
  await phone.tap('去微信核对')
  await phone.until(() => callsOf(phone, 'navigateToMiniProgram').length === 1)
  await phone.sees('去微信核对')
  expect(phone.text).not.toContain('没打开')
  phone.state.refuses = {}
  await phone.tap('去微信核对')
  await phone.until(() => callsOf(phone, 'navigateToMiniProgram').length === 2)
  expect(reported(phone)).toEqual([])
})

test('where WeChat’s check does not open, the page says so', async () => {
  const phone = await atTheCheck()
  phone.state.refuses.navigateToMiniProgram = { errMsg: 'navigateToMiniProgram:fail invalid appid' }
  await phone.tap('去微信核对')
  await phone.sees('微信的核对页没打开，再点一次')
})

test('a call that is cancelled is no error; one that cannot be made shows the number', async () => {
  const phone = new Phone().open(`${matter}?city=yunlan&id=residence-permit`)
  phone.state.refuses.makePhoneCall = { errMsg: 'makePhoneCall:fail cancel' }
  await phone.tap('0000-5550110')
  await phone.until(() => callsOf(phone, 'makePhoneCall').length === 1)
  phone.state.refuses.makePhoneCall = { errMsg: 'makePhoneCall:fail not supported' }
  await phone.tap('0000-5550110')
  await phone.until(() => callsOf(phone, 'showModal').length === 1)
  expect(callsOf(phone, 'showModal')[0]?.options).toMatchObject({ content: '0000-5550110' })
  expect(reported(phone)).toEqual([])
})

test('what cannot be copied is shown to be kept', async () => {
  const phone = new Phone().open(`${matter}?city=yunlan&id=old-tree-adoption`)
  phone.state.refuses.setClipboardData = {
    errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement',
    errno: 112,
  }
  await phone.tap(/点一下复制网址/)
  await phone.until(() => callsOf(phone, 'showModal').length === 1)
  expect(callsOf(phone, 'showModal')[0]?.options).toMatchObject({ content: 'https://yuanlin.yunlan.example/trees' })
  expect(phone.text).not.toContain('已复制')
  expect(reported(phone)).toEqual([])
})
