import { knownAt, residentOf } from '../harness/known'
import { operate } from '../harness/operate'
import type { Phone } from '../harness/phone'

const consents = 'pages/people/consents/index?city=qinghe'
const offers = 'pages/people/offers/index?city=qinghe'
const WEEK = 7 * 24 * 3600_000

beforeEach(() => operate('reset'))

/** Agrees to be told of missed months, having read which data, from whom and what for. */
async function agree(phone: Phone) {
  await phone.sees('现在没有同意什么')
  await phone.tap(/^社保要断了/)
  await phone.sees('社保中心')
  await phone.tap('同意')
  await phone.sees('1 项同意，随时能收回')
}

test('a consent is given and seen, what it finds is told; withdrawn, the copy is gone and nothing more is told', async () => {
  const phone = await knownAt('driver', consents)
  await agree(phone)
  phone.openOnTop(offers)
  await phone.sees('因为')
  phone.back()
  await phone.sees('1 项同意')
  await phone.tap('收回')
  await phone.tap('收回，删掉')
  await phone.sees(/收回了，这里存的 \d 份也删了/)
  phone.openOnTop(offers)
  await phone.sees('现在没有要提醒的')
})

test('an offer says why; after “not me” it never comes again, with the next month neither', async () => {
  const phone = await knownAt('driver', consents)
  await agree(phone)
  phone.openOnTop(offers)
  await phone.sees(/月的社保没交.*因为\d+月没到账，来自社保中心/)
  await phone.tap('不是我')
  await phone.sees('记下了，不是你')
  await operate('pass', 4 * WEEK)
  phone.open(offers)
  await phone.sees('记下了，不是你')
  expect(phone.text).not.toContain('因为')
})

test('a child is added by the birth register and acted for until the day before they are 18', async () => {
  const phone = await knownAt('daughter', 'pages/people/child/index?city=yunlan')
  // Born on 29 February
  await phone.sees('李子涵')
  await phone.tap('加进来')
  await phone.sees('李子涵加好了')
  await phone.tap('看家人')
  await phone.sees('2034年2月27日')
})

test('the whole id number is shown by the face alone, and put away again', async () => {
  const { idNumber } = await residentOf('renter')
  const phone = await knownAt('renter', 'pages/people/data/index')
  await phone.sees('看完整的身份证号')
  expect(phone.text).not.toContain(idNumber)
  await phone.tap(/^看完整的身份证号/)
  await phone.tap('开始刷脸')
  await phone.sees(idNumber)
  await phone.tap('收起')
  await phone.until(() => !phone.text.includes(idNumber))
})
