import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import type { Resident as Facts } from '../../../../mock/resident'
import { residents } from '../agency/residents'
import type { CostAnswer, Cover, Entries } from '../contract/types'

const url = '/medical-insurance/cover?city=yunlan'
const costUrl = (rest: string) => `/medical-insurance/cost?city=yunlan&${rest}`
const [mother, gap] = residents
let app: ServiceApp

beforeAll(async () => {
  app = await startServiceApp('medical-insurance')
})
afterAll(() => app?.close())
beforeEach(() => {
  app.away = false
})

type Body = Cover & CostAnswer & Entries & { readonly error: { readonly code: string; readonly message: string } }

const get = async (token: string, address = url) => {
  const { status, body } = await app.send('GET', address, { token })
  return { status, body: body as unknown as Body }
}
/** Somebody new, with the facts of somebody in the mock world. */
const like = ({ id = '', employments = [] }: Partial<Facts> = {}) =>
  app.known({ ...(id ? { id } : {}), employments }).then(({ token }) => token)

test('today it can be used; account, this year, who shares it', async () => {
  const { status, body } = await get(await like(mother))
  expect([status, body.status, body.group, body.payer]).toEqual([200, 'usable', 'active', 'employer'])
  expect(body.thisMonth).toMatchObject({ month: '2026-11', state: 'paid', credited: 19200 })
  expect(body.account).toEqual({
    ...{ balance: 328640, opening: 303580, credited: 201600, hospital: 162000, pharmacy: 14540, family: 0 },
    monthly: [
      { from: '2026-01', amount: 17600 },
      { from: '2026-07', amount: 19200 },
    ],
  })
  expect(body.used?.outpatient).toEqual({ deductible: 20000, paid: 142000, stays: 0 })
  expect(body.sharing.mine.map(({ relation }) => relation)).toEqual(['spouse', 'parent'])
  expect(body.figures).toMatchObject({ effectiveFrom: '2026-01-01', office: { phone: '12393' } })
})

test('the sum is reckoned with what was used: 580 of 1600 yuan are paid, the cap decides', async () => {
  const token = await like(mother)
  const { body } = await get(token, costUrl('care=outpatient&tier=third&eligible=160000'))
  expect(body).toMatchObject({ group: 'active', sum: { fund: 58000, self: 102000, binds: 'cap' } })
  const elsewhere = await get(token, costUrl('care=inpatient&tier=third&eligible=2000000&away=none'))
  expect(elsewhere.body.sum).toMatchObject({ fund: 1248000, binds: 'cut', ratio: { counted: 6500 } })
  const moved = await get(token, costUrl('care=inpatient&tier=third&eligible=2000000&movedFrom=second'))
  expect(moved.body.sum.deductible).toEqual({ whole: 80000, before: 40000, taken: 40000 })
})

test('whoever waits pays all; a tier that residents have not is named as the reason once they do not wait', async () => {
  const token = await like(gap)
  expect((await get(token)).body).toMatchObject({ status: 'waiting', wait: { months: 5, from: '2027-03-20' } })
  const { body } = await get(token, costUrl('care=outpatient&tier=community&eligible=10000'))
  expect(body).toMatchObject({ group: 'resident', tiers: ['community'], sum: { fund: 0, binds: 'standing' } })
})

test.each([['-1'], ['1000000001']])('a bill of %s fen is refused in words', async (eligible) => {
  const { status, body } = await get(await like(), costUrl(`care=outpatient&tier=third&eligible=${eligible}`))
  expect([status, body.error.code, body.error.message]).toEqual([
    400,
    'MEDICAL_INSURANCE_AMOUNT',
    '费用要在 0 到 1000 万元之间',
  ])
})

test('nobody knows them here: said, with the city’s figures and whom to ask; a sum all the same', async () => {
  const token = await like()
  const { body } = await get(token)
  expect(body).toMatchObject({ status: 'none', late: [], sharing: { mine: [], theirs: [] } })
  expect(body).not.toHaveProperty('group')
  const sum = await get(token, costUrl('care=inpatient&tier=second&eligible=100000'))
  expect(sum.body).toMatchObject({ group: 'resident', sum: { fund: 0, reckoned: 65600, binds: 'standing' } })
})

test('each movement of the year, the newest first', async () => {
  const { body } = await get(await like(mother), '/medical-insurance/entries?city=yunlan')
  expect([body.year, body.more, body.entries.length]).toEqual([2026, false, 16])
  const days = body.entries.map(({ day }) => day)
  expect(days).toEqual([...days].sort().reverse())
  expect(body.entries).toContainEqual(
    expect.objectContaining({ kind: 'hospital', amount: -65000, fund: 65000, place: '云澜市妇幼保健院' }),
  )
})

test('the office away: the last answer with its age; without one, a reason; the figures all the same', async () => {
  const token = await like(mother)
  await get(token)
  app.away = true
  expect((await get(token)).body).toMatchObject({ stale: true, status: 'usable' })
  const other = await get(await like())
  expect([other.status, other.body.error.code]).toEqual([503, 'DEPARTMENT_DOWN'])
  expect((await get('', url.replace('cover', 'figures'))).status).toBe(200)
})

test('a city nobody knows is refused before the office is asked', async () => {
  const before = app.asked.length
  const { status, body } = await get(await like(), url.replace('yunlan', 'atlantis'))
  expect([status, body.error.code, app.asked.length]).toEqual([404, 'CITY_UNKNOWN', before])
})
