import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

beforeEach(() => operate('reset'))

const matter = 'pages/guide/matter/index'
const loan = 'services/housing-fund/pages/loan/index'

test.each([
  ['home', 'pages/home/index', '近办', '/pages/home/index'],
  ['a matter', `${matter}?city=qinghe&id=passport`, /护照/, `/${matter}?city=qinghe&id=passport`],
  ['the search', 'pages/find/index?city=yunlan', /\S/, '/pages/find/index?city=yunlan'],
])('%s can be sent to somebody, by its name and address', async (_, url, title, path) => {
  const phone = new Phone().open(url)
  const isSo = () => {
    const card = phone.share() as { title: string } | undefined
    return card !== undefined && RegExp(title).test(card.title)
  }
  await phone.until(isSo, () => `it is ${JSON.stringify(phone.share())}`)
  expect(phone.share()).toMatchObject({ path })
})

test('a loan is sent with its price once there is one, and before that by its name alone', async () => {
  const phone = new Phone().heldBy('renter').open(`${loan}?city=yunlan`)
  await phone.sees('去微信核对')
  expect(phone.share()).toMatchObject({ title: '能贷多少', path: `/${loan}?city=yunlan` })
})

test('what is a person’s own has no card', async () => {
  const phone = new Phone().open('pages/mine/index')
  await phone.until(() => phone.text !== '')
  expect(phone.share()).toBeUndefined()
})
