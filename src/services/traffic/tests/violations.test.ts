import { randomUUID } from 'node:crypto'
import type { Car, Violation, Violations } from '../contract/types'
import { startTown, type Town } from './police'

const DAY_MS = 24 * 3600_000
let town: Town
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town?.close())
beforeEach(() => {
  town.app.away = false
})

const states = ({ violations }: Violations) => violations.map(({ kind, state, by }) => [kind, state, by])
const unmet = ({ study }: Violations) => study?.conditions.filter(({ met }) => !met).map(({ key }) => key)

test('what is due, what waits, what is over; points, and what becomes of them', async () => {
  const driver = await town.like('parents')
  const all = await driver.violations()
  expect(states(all)).toEqual([
    ['line', 'due', '2026-12-01'],
    ['parking', 'waiting', '2026-12-08'],
    ['crosswalk', 'waiting', '2026-12-21'],
    ['phone', 'done', undefined],
    ['belt', 'warned', undefined],
    ['sign', 'done', undefined],
  ])
  expect(all).toMatchObject({
    on: '2026-11-23',
    toPay: { count: 1, total: 10000, surcharge: 0, tomorrow: 10000 },
    waiting: { count: 2, fine: 25000, points: 3 },
    cycle: { from: '2026-03-08', clearsOn: '2027-03-08', used: 4, carried: 1, waiting: 3, full: false },
    study: { may: false, left: 4 },
    cars: [
      { plate: '云T8K27Q', kind: 'ordinary', open: 2 },
      { plate: '云TD52716', kind: 'newEnergySmall', open: 1 },
    ],
    office: { phone: '122' },
  })
  expect(all.cycle?.rows.map(({ points, fate }) => [points, fate])).toEqual([
    [1, 'ifPaid'],
    [3, 'clears'],
  ])
  expect(unmet(all)).toEqual(['handled'])
})

test('one that waits: what it is by law, what confirming today means, until when one may dispute it', async () => {
  const driver = await town.like('parents')
  expect(await driver.one('crosswalk')).toMatchObject({
    law: '《道路交通安全法》第四十七条',
    fine: 20000,
    points: 3,
    photos: 3,
    ifToday: { dueOn: '2026-12-08', announced: true },
    mayDispute: true,
    answerBy: '2026-11-30',
  })
})

test('late: a sum for each day, the day on which it ends to grow, and how it came about', async () => {
  const driver = await town.like('retiring')
  const { toPay, ...all } = await driver.violations()
  expect(toPay).toEqual({ count: 1, total: 27800, surcharge: 7800, tomorrow: 28400 })
  expect(unmet({ toPay, ...all })).toEqual(['handled', 'inspection'])
  expect(await driver.one('crosswalk')).toMatchObject({
    state: 'overdue',
    lateDays: 13,
    decision: {
      receivedOn: '2026-10-26',
      dueOn: '2026-11-10',
      countedDays: 13,
      capOn: '2026-12-14',
      reviewBy: '2026-12-25',
    },
    mayDispute: false,
  })
  expect(await driver.one('speeding')).toMatchObject({ points: 6, speed: { limit: 80, measured: 98, overPercent: 22 } })
})

test('a review that runs: nothing is added from its first day on', async () => {
  const driver = await town.like('reviewing')
  const { decision, surcharge } = await driver.one('crosswalk')
  expect([surcharge, decision?.countedDays, decision?.pausedSince, decision?.capOn]).toEqual([
    3000,
    5,
    '2026-11-16',
    undefined,
  ])
  expect(unmet(await driver.violations())).toContain('probation')
})

test('nothing open: study may take points off; twelve points: nothing goes, a lorry driver studies thirty days', async () => {
  const renter = await (await town.like('renter')).violations()
  expect(renter).toMatchObject({ toPay: { count: 0 }, waiting: { count: 0 }, study: { may: true, left: 3 } })
  const lorry = await (await town.like('lorry')).violations()
  expect(lorry.cycle).toMatchObject({ used: 12, full: true, carried: 0, studyDays: 30, rows: [{ fate: 'stays' }] })
  expect([lorry.study?.left, unmet(lorry)]).toEqual([0, ['underFull']])
})

test('their car, and somebody else drove: where and when, no pictures, nothing on their account', async () => {
  const owner = await town.like('daughter')
  const { waiting, cycle, study } = await owner.violations()
  expect([waiting, cycle, study]).toEqual([{ count: 0, fine: 0, points: 0 }, undefined, undefined])
  const one = await owner.one('crosswalk')
  expect(one).toMatchObject({ role: 'owner', photos: 0, hidden: 'driver', mayDispute: false, place: '人民路二小门口' })
  const photo = await owner.get(`violations/${one.id}/photos/1`)
  expect([photo.status, photo.body.error.code]).toEqual([404, 'TRAFFIC_NO_PHOTO'])
  const { body } = await owner.dispute(one.id)
  expect(body.error.code).toBe('TRAFFIC_NOT_THE_DRIVER')
})

test('a picture is for whoever drove, one by one, and no copy of it is kept', async () => {
  const driver = await town.like('parents')
  const { id } = await driver.one('crosswalk')
  const copies = () => town.app.sql`select count(*)::int as n from department_copies`
  const before = await copies()
  const { body } = await driver.get<{ image: string }>(`violations/${id}/photos/2`)
  expect(body.image).toMatch(/^data:image\/png;base64,iVBOR/)
  expect(await copies()).toEqual(before)
  const beyond = await driver.get(`violations/${id}/photos/4`)
  const others = await (await town.like('renter')).get(`violations/${id}/photos/1`)
  expect([beyond.body.error.code, others.body.error.code]).toEqual(['TRAFFIC_NO_PHOTO', 'TRAFFIC_NO_SUCH_VIOLATION'])
})

test('whoever acts for somebody sees what is open, and neither pictures nor the way to dispute', async () => {
  const [father, son] = [await town.like('parents'), await town.like('renter')]
  await town.app.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
    values (${son.person}, ${father.person}, ${randomUUID()}, 'delegate', 'father', 'son', '{traffic}', '2026-01-01',
      '2027-05-23')`
  const about = `subject=${father.person}`
  const { body } = await son.get<Violations>(`violations?${about}`)
  expect(body.violations).toEqual((await father.violations()).violations)
  const { id } = await father.one('crosswalk')
  const one = (await son.get<Violation>(`violations/${id}?${about}`)).body
  expect(one).toMatchObject({ photos: 0, hidden: 'self', mayDispute: false, total: 20000 })
  const photo = await son.get(`violations/${id}/photos/1?${about}`)
  expect(photo.body.error.code).toBe('SELF_ONLY')
})

test.each([
  ['云t·8k27q', 200, undefined],
  ['云TF60218', 404, 'TRAFFIC_NOT_YOUR_CAR'],
  ['云T99999', 404, 'TRAFFIC_NOT_YOUR_CAR'],
  ['云I12345', 422, 'TRAFFIC_NO_PLATE'],
  ['我的车', 422, 'TRAFFIC_NO_PLATE'],
])('asked about the plate %s: %i', async (plate, status, code) => {
  const driver = await town.like('parents')
  const told = await driver.post<Car>('cars', { plate })
  expect([told.status, told.body.error?.code]).toEqual([status, code])
  if (status === 200) expect(told.body).toMatchObject({ plate: '云T8K27Q', open: 2 })
})

test('a violation of another’s car is as unknown as one that is none', async () => {
  const { id } = await (await town.like('parents')).one('crosswalk')
  const stranger = await town.like('renter')
  for (const asked of [id, 'f'.repeat(24)]) {
    const { status, body } = await stranger.get(`violations/${asked}`)
    expect([status, body.error.code]).toEqual([404, 'TRAFFIC_NO_SUCH_VIOLATION'])
  }
})

test('police that are away: what was last known, reckoned for today, and nothing to dispute', async () => {
  const driver = await town.like('retiring')
  const { id } = await driver.one('speeding')
  town.app.away = true
  town.app.clock.pass(DAY_MS)
  const { stale, toPay } = await driver.violations()
  expect([stale, toPay.total]).toEqual([true, 28400])
  expect((await driver.get<Violation>(`violations/${id}`)).body).toMatchObject({ stale: true, mayDispute: false })
  const other = await (await town.like('renter')).get('violations')
  expect([other.status, other.body.error.code]).toEqual([503, 'DEPARTMENT_DOWN'])
})
