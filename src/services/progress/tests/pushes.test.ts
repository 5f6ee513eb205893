import fc from 'fast-check'
import { push } from '../../../../tests/harness/push'
import { startTown, told, type Town } from './told'

let town: Town
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.close())

const stored = () => town.app.sql`select number_index, revision, digest, sealed from progress_cases order by id`

test('whatever order they come in and however often, the newest revision stays', async () => {
  const of = await town.app.known()
  const states = ['received', 'working', 'received', 'working'] as const
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), async (revisions) => {
      const number = `SZ20261116-1${String(run++).padStart(3, '0')}`
      const at = (revision: number) =>
        told({
          number,
          idNumber: of.idNumber,
          revision,
          state: states[revision - 1],
          title: { zh: `第 ${revision} 次` },
        })
      for (const revision of revisions) expect((await town.push([at(revision)])).status).toBe(200)
      const { theirs } = await town.cases(of)
      const title = theirs.find(({ title: said }) => said.startsWith('第'))?.title
      expect(title).toBe(`第 ${Math.max(...revisions)} 次`)
      await town.app.sql`delete from progress_cases`
    }),
    { numRuns: 12 },
  )
})

test('ten servers at once are told the same cases in any order: one of each, the newest', async () => {
  const of = await town.app.known()
  const at = (revision: number) =>
    ['A', 'B', 'C'].map((mark) =>
      told({ number: `SZ20261116-77${mark}`, idNumber: of.idNumber, revision, title: { zh: `${revision}` } }),
    )
  const all = await Promise.all([3, 1, 5, 2, 4, 5, 1, 3].map((n) => town.push(n % 2 ? at(n) : at(n).reverse())))
  expect(all.map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect((await town.cases(of)).theirs.map(({ title }) => title)).toEqual(['5', '5', '5'])
})

const good = told({ number: 'SZ20261116-2001' })
const bad = (more: object) => [good, { ...told({ number: 'SZ20261116-2002' }), ...more }] as never
const old = new Date('2026-11-23T09:14:30+08:00')
const far = new Date('2026-11-23T09:26:00+08:00')

test.each<[string, Parameters<Town['push']>, number, string]>([
  ['signed with another key', [[good], { key: 'other' }], 401, 'PUSH_UNSIGNED'],
  ['by another app', [[good], { appId: 'other' }], 401, 'PUSH_UNSIGNED'],
  ['not signed', [[good], { headers: { 'x-signature': '' } }], 401, 'PUSH_UNSIGNED'],
  [
    'signed for another body',
    [[good], { text: JSON.stringify({ cases: [told({ revision: 9 })] }) }],
    401,
    'PUSH_UNSIGNED',
  ],
  ['by a department that is none', [[good], { department: 'constructor' }], 401, 'PUSH_UNSIGNED'],
  ['in a city that is none', [[good], { city: 'toString' }], 401, 'PUSH_UNSIGNED'],
  ['of five minutes ago', [[good], { at: old }], 401, 'PUSH_OLD'],
  ['of five minutes ahead', [[good], { at: far }], 401, 'PUSH_OLD'],
  ['in a state that is none', [bad({ state: 'lost' })], 400, 'INPUT_INVALID'],
  ['with a field that is none', [bad({ secret: 1 })], 400, 'INPUT_INVALID'],
  ['without a revision', [bad({ revision: undefined })], 400, 'INPUT_INVALID'],
  ['received tomorrow and more', [bad({ receivedOn: '2026-11-25' })], 400, 'INPUT_INVALID'],
  ['over without a day', [bad({ state: 'done' })], 400, 'INPUT_INVALID'],
  ['going on with an end', [bad({ endedOn: '2026-11-20' })], 400, 'INPUT_INVALID'],
  ['waiting for nothing', [bad({ state: 'waiting' })], 400, 'INPUT_INVALID'],
  ['promised for the year 9999', [bad({ promisedBy: '9999-01-01' })], 400, 'INPUT_INVALID'],
  ['a day that is none', [bad({ receivedOn: '2026-02-29' })], 400, 'INPUT_INVALID'],
  ['half a character', [bad({ title: { zh: '\ud800' } })], 400, 'INPUT_INVALID'],
  ['too much at once', [Array(101).fill(good)], 400, 'INPUT_INVALID'],
  ['too large', [[good], { text: 'x'.repeat(300_000) }], 413, 'BODY_TOO_LARGE'],
])('%s: refused in our words, and nothing of it is written', async (_, given, status, code) => {
  const before = await stored()
  const answer = await town.push(...given)
  expect([answer.status, answer.body.error?.code]).toEqual([status, code])
  expect(await stored()).toEqual(before)
})

test('signed, but for what nobody takes', async () => {
  const { app } = town
  const none = await push(app, { department: 'public-works', path: 'progress/toString', body: { cases: [good] } })
  const no = await push(app, { department: 'public-works', path: 'air/cases', body: { cases: [good] } })
  expect([none, no].map(({ status, body }) => [status, body.error?.code])).toEqual(Array(2).fill([404, 'NOT_FOUND']))
})

test('a case goes to nobody else, and a revision says one thing: all that came with it is refused too', async () => {
  const [mine, other] = [await town.app.known(), await town.app.known()]
  const number = 'SZ20261116-3001'
  await town.tell([told({ number, idNumber: mine.idNumber, revision: 5 })])
  const before = await stored()
  const codes = []
  for (const one of [
    told({ number, idNumber: other.idNumber, revision: 6 }),
    told({ number, revision: 6 }),
    told({ number, idNumber: mine.idNumber, revision: 5, title: { zh: '别的' } }),
  ])
    codes.push((await town.push([good, one])).body.error?.code)
  expect(codes).toEqual(['PROGRESS_ANOTHER_PERSON', 'PROGRESS_ANOTHER_PERSON', 'PROGRESS_REVISION_USED'])
  expect(await stored()).toEqual(before)
})

test('two departments with one number have a case each: neither speaks of the other’s', async () => {
  const of = await town.app.known()
  const number = 'ZW20261116-0001'
  await town.tell([told({ number, idNumber: of.idNumber, title: { zh: '路灯' } })], 'public-works')
  await town.tell([told({ number, idNumber: of.idNumber, revision: 9, title: { zh: '签注' } })], 'service-hall')
  const { theirs } = await town.cases(of)
  expect(theirs.map(({ title, department }) => [title, department]).sort()).toEqual([
    ['签注', '政务服务中心'],
    ['路灯', '市政养护所'],
  ])
})

test('what is stored tells nothing of whom, what and which number', async () => {
  const of = await town.app.known()
  await town.tell([told({ number: 'SZ20261116-4001', idNumber: of.idNumber })])
  const all = JSON.stringify(await town.app.sql`select cases::text from progress_cases cases`)
  for (const text of [of.idNumber, 'SZ20261116-4001', '修路灯', '市政养护二班'])
    for (const said of [text, Buffer.from(text).toString('hex')]) expect(all).not.toContain(said)
  // Four digits may stand in what is sealed by chance, among other digits
  expect(all).not.toMatch(/(?<![0-9a-f])4417(?![0-9a-f])/)
  expect(all).not.toContain(Buffer.from('4417').toString('hex'))
})
