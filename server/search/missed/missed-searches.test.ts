import { startTestApp, type TestApp } from '../../testing/app'
import { purge } from '../../purge'
import { MissedSearches } from './missed-searches'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp({ services: [] })
})
afterAll(() => harness.close())
beforeEach(() => harness.sql`truncate missed_searches`)

const tell = (said: string, how = 'nothing') =>
  harness.send('POST', '/find/missed', { body: { city: 'yunlan', said, how } })
const rows = () => harness.sql`select * from missed_searches order by said, how`
const at = new Date('2026-11-23T09:20:00+08:00')

test('the same text is counted, by week and how it ended, and nothing of who said it', async () => {
  for (const said of ['古琴考级', '古琴考级', ' 古琴考级！ ']) {
    const { status, body } = await tell(said)
    expect([status, body]).toEqual([200, {}])
  }
  await tell('古琴考级', 'left')
  const row = { city_id: 'yunlan', week: '2026-11-23', said: '古琴考级' }
  expect(await rows()).toEqual([
    { ...row, how: 'left', times: 1 },
    { ...row, how: 'nothing', times: 3 },
  ])
})

test('what says nothing is not kept, and numbers never', async () => {
  for (const said of ['13800138000', '😀', '???']) expect((await tell(said)).status).toBe(200)
  await tell('身份证990101199806122227丢了')
  expect((await rows()).map(({ said }) => said as string)).toEqual(['身份证#丢了'])
})

test.each([
  ['nothing', { city: 'yunlan', said: '', how: 'left' }],
  ['too long a text', { city: 'yunlan', said: '琴'.repeat(121), how: 'left' }],
  ['another end', { city: 'yunlan', said: '琴', how: 'bored' }],
  ['who says it', { city: 'yunlan', said: '琴', how: 'left', account: '1' }],
])('%s is refused', async (_, body) => {
  const answer = await harness.send('POST', '/find/missed', { body })
  expect([answer.status, answer.body.error.code]).toEqual([400, 'INPUT_INVALID'])
  expect(await rows()).toEqual([])
})

test('only what was said three times in the week is read; both ends count together', async () => {
  const missed = new MissedSearches(harness.sql)
  const add = async (said: string, how: 'nothing' | 'left', times: number, when = at) => {
    for (let time = 0; time < times; time++) await missed.add('yunlan', said, how, when)
  }
  await add('古琴考级', 'nothing', 2)
  await add('古琴考级', 'left', 1)
  await add('我家的私事', 'nothing', 2)
  await add('热气球', 'nothing', 4)
  await add('热气球', 'nothing', 9, new Date('2026-11-22T23:59:59+08:00'))
  expect(await missed.of('yunlan', '2026-11-23')).toEqual([
    { said: '热气球', how: 'nothing', times: 4 },
    { said: '古琴考级', how: 'left', times: 1 },
    { said: '古琴考级', how: 'nothing', times: 2 },
  ])
  expect(await missed.of('qinghe', '2026-11-23')).toEqual([])
})

test('a full week takes no new text, and counts those it has', async () => {
  const missed = new MissedSearches(harness.sql, 2)
  for (const said of ['一样', '两样', '三样', '一样']) await missed.add('yunlan', said, 'nothing', at)
  expect((await rows()).map(({ said, times }) => [said, times] as unknown)).toEqual([
    ['一样', 2],
    ['两样', 1],
  ])
})

test('told many times at one moment, each is counted', async () => {
  await Promise.all(Array.from({ length: 20 }, () => tell('热气球')))
  expect((await rows()).map(({ times }) => times as number)).toEqual([20])
})

test('after thirteen weeks it is gone', async () => {
  await tell('热气球')
  const after = (days: number) => new Date(at.getTime() + days * 86_400_000)
  expect((await purge(harness.sql, after(13 * 7 + 6))).missedSearches).toBe(0)
  expect((await purge(harness.sql, after(14 * 7))).missedSearches).toBe(1)
})
