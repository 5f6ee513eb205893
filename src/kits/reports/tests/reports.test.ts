import fc from 'fast-check'
import { startTestApp, type TestApp } from '../../../../server/testing/app'
import { idsBy } from '../../../../server/ids'
import { get, keep, peopleIn, words } from '../server/repository'
import { purge } from '../server/purge'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness?.close())
beforeEach(() => harness.sql`truncate reports`)

const at = new Date('2026-11-23T09:20:00+08:00')
const say = (about: string, account: string, what: string, city = 'yunlan') => {
  const id = idsBy(harness.clock)()
  return harness.sql.begin((tx) => keep(tx, { city, about, what, account, id, at, details: { stop: '8a' } }))
}
const people = Array.from({ length: 4 }, (_, n) => `019aae10-5c00-7000-8000-00000000000${n}`)
const [one = '', two = ''] = people

test('somebody says something of a thing once; the first word counts', async () => {
  expect([await say('air/1', one, 'hazy'), await say('air/1', one, 'clear'), await say('air/1', two, 'hazy')]).toEqual([
    true,
    false,
    true,
  ])
  expect(await words(harness.sql, 'yunlan', ['air/1'])).toEqual([{ what: 'hazy', people: 2 }])
  expect(await words(harness.sql, 'qinghe', ['air/1'])).toEqual([])
})

test('of some things together each person counts once', async () => {
  await say('air/1', one, 'hazy')
  await say('air/2', one, 'hazy')
  await say('air/2', two, 'rain')
  expect(await words(harness.sql, 'yunlan', ['air/1', 'air/2'])).toEqual([
    { what: 'hazy', people: 1 },
    { what: 'rain', people: 1 },
  ])
})

test('what lies in a thing is what begins with it and a slash, whatever else there is', async () => {
  const segment = fc.constantFrom('1', '10', '1a', '1-', 'K', 'k', '0')
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => ['bus', ...parts].join('/'))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(path, { maxLength: 12 }), path, async (all, in_) => {
      await harness.sql`truncate reports`
      for (const about of all) await say(about, one, 'absent')
      const found = await peopleIn(harness.sql, 'yunlan', in_)
      const expected = all.filter((about) => about.startsWith(`${in_}/`))
      expect(found.map(({ about }) => about).sort()).toEqual(expected.sort())
    }),
    { numRuns: 30 },
  )
})

test('a report is given without who said so, and goes after a week', async () => {
  await say('bus/2026-11-23/1/0/540', one, 'absent')
  const [row] = await harness.sql<{ id: string }[]>`select report_id as id from reports`
  const kept = await get(harness.sql, 'yunlan', row?.id ?? '')
  expect(kept).toEqual({
    ...{ city: 'yunlan', about: 'bus/2026-11-23/1/0/540', what: 'absent', id: row?.id, reportedAt: at },
    details: { stop: '8a' },
  })
  const after = async (days: number) => (await purge(harness, new Date(at.getTime() + days * 86_400_000))).reports
  expect([await after(7), await after(8)]).toEqual([0, 1])
})

describe('a part of a guide', () => {
  const tell = async (token: string, body: object) =>
    harness.send('POST', '/reports/guide', {
      token,
      body: { city: 'yunlan', guide: 'id-card-lost', part: 'fee', ...body },
    })

  test('a person once, counted by people, each part apart; what is unknown is refused', async () => {
    const [first, second] = [await harness.resident(), await harness.resident()]
    const bodies = []
    for (const { token } of [first, first, second]) bodies.push((await tell(token, {})).body)
    bodies.push((await tell(first.token, { part: 'where' })).body)
    expect(bodies).toEqual([
      { people: 1, again: false },
      { people: 1, again: true },
      { people: 2, again: false },
      { people: 1, again: false },
    ])
    const refused = [{ guide: 'no-such-matter' }, { city: 'atlantis' }, { part: 'typed by hand' }]
    const codes = []
    for (const body of refused) codes.push((await tell(first.token, body)).body.error.code)
    expect(codes).toEqual(['NOT_FOUND', 'CITY_UNKNOWN', 'INPUT_INVALID'])
    expect((await harness.send('POST', '/reports/guide', { body: {} })).status).toBe(401)
  })

  test('stays for thirteen weeks: who writes guides reads less often', async () => {
    await say('guide/id-card-lost/fee', one, 'wrong')
    const after = async (days: number) => (await purge(harness, new Date(at.getTime() + days * 86_400_000))).reports
    expect([await after(90), await after(92)]).toEqual([0, 1])
  })
})
