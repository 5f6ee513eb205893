import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import type { Resident as Facts } from '../../../../mock/resident'
import { residents } from '../agency/residents'
import type { SocialRecord } from '../contract/types'

const url = '/social-insurance/record?city=yunlan'
const [, mover] = residents
const job = mover?.employments[1]
let app: ServiceApp

beforeAll(async () => {
  app = await startServiceApp('social-insurance')
})
afterAll(() => app?.close())
beforeEach(() => {
  app.away = false
})

interface Told extends SocialRecord {
  readonly error: { readonly code: string }
}

const get = async (token: string, address = url) => {
  const { status, body } = await app.send('GET', address, { token })
  return { token, status, body: body as unknown as Told }
}
const asked = async (facts?: Partial<Facts>, address = url) => get((await app.known(facts)).token, address)

test('months by insurance, this month, the gap with its reason, the account', async () => {
  const { status, body } = await asked({ employments: mover?.employments ?? [] })
  expect([status, body.status, body.payer]).toEqual([200, 'paying', 'employer'])
  expect(body.insurances.map(({ kind, months }) => [kind, months])).toEqual(
    ['pension', 'medical', 'unemployment', 'injury', 'maternity'].map((kind) => [kind, 170]),
  )
  expect(body.thisMonth).toMatchObject({ month: '2026-11', state: 'paid', employer: 179280, personal: 75600 })
  expect(body.gaps).toEqual([{ from: '2025-06', to: '2025-08', note: '换工作，新单位 9 月开始缴' }])
  expect(body.pension).toMatchObject({ months: 170, since: '2012-07', lastPaid: '2026-11', monthly: 57600 })
  expect(body.basis).toMatchObject({ figures: { pensionBase: 840000 }, office: { phone: '12333' } })
})

test('an employer who stopped paying: each month owed, the oldest first', async () => {
  const gaps = [{ month: '2026-10' }, { month: '2026-11' }]
  const { body } = await asked({ employments: job ? [{ ...job, gaps }] : [] })
  expect(body.late).toEqual([
    { month: '2026-10', dueDay: '2026-10-16' },
    { month: '2026-11', dueDay: '2026-11-16' },
  ])
  expect(body.thisMonth?.state).toBe('late')
  expect(body.insurances[0]?.recent.slice(-3)).toEqual(['paid', 'late', 'late'])
})

test('nobody pays any more: it stopped, and nothing is owed', async () => {
  const { body } = await asked({ employments: job ? [{ ...job, to: '2026-08-31' }] : [] })
  expect(body).toMatchObject({ status: 'stopped', late: [], pension: { lastPaid: '2026-08' } })
  expect(body).not.toHaveProperty('thisMonth')
})

test('nothing was ever paid: said, with whom to ask', async () => {
  const { body } = await asked()
  expect(body).toMatchObject({ status: 'none', insurances: [], basis: { office: { phone: '12333' } } })
})

test('the centre away: the last answer with its age; without one, a reason; the basis all the same', async () => {
  const { token } = await asked({ employments: job ? [job] : [] })
  app.away = true
  expect((await get(token)).body).toMatchObject({ stale: true, status: 'paying' })
  const other = await asked()
  expect([other.status, other.body.error.code]).toEqual([503, 'DEPARTMENT_DOWN'])
  const basis = await get(token, url.replace('record', 'basis'))
  expect(basis).toMatchObject({ status: 200, body: { figures: { pensionBase: 840000 } } })
})

test('a city nobody knows is refused before the centre is asked', async () => {
  const before = app.asked.length
  const { status, body } = await asked({}, url.replace('yunlan', 'atlantis'))
  expect([status, body.error.code, app.asked.length]).toEqual([404, 'CITY_UNKNOWN', before])
})
