import { startTown, told, type Town } from './told'

let town: Town
beforeAll(async () => {
  town = await startTown()
})
beforeEach(async () => {
  await town.app.sql`delete from progress_tries`
})
afterAll(() => town.close())

const MINUTE_MS = 60_000
const number = 'SZ20261116-0913'

test('a number and four digits: how far it is, and nothing that was said, asked, or whose it is', async () => {
  const of = await town.app.known()
  await town.tell([
    told({ idNumber: of.idNumber }),
    told({
      number: 'ZW20261116-0001',
      state: 'waiting',
      asked: { kind: 'bring', what: { zh: '补结婚证' }, by: '2026-11-30' },
    }),
  ])
  const { status, body, text } = await town.find(' sz20261116－0913 ', '4417')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    number,
    title: '修路灯',
    turn: 'theirs',
    lateDays: 4,
    promise: { workingDays: 3, by: '2026-11-19', announced: true },
    steps: [{ title: '收到', on: '2026-11-16' }, { title: '换灯', state: 'now' }, { state: 'next' }],
    left: 4,
    minutes: 10,
  })
  for (const secret of ['望澜桥', of.idNumber, of.name, of.person]) expect(text).not.toContain(secret)
  const asked = await town.find('ZW20261116-0001', '4417')
  expect(asked.body).toMatchObject({ turn: 'yours', askedBy: '2026-11-30' })
  expect(asked.text).not.toContain('结婚证')
})

/** An answer without what is of the request alone. */
const plain = (text: string) => text.replace(/"requestId":"[^"]*"/, '')

test('wrong digits, a number of nobody, and what is no number: one answer, by the same statements', async () => {
  const work: string[][] = []
  const answers: string[] = []
  for (const [asked, tail] of [
    [number, '0000'],
    ['SZ20261116-9999', '4417'],
    ['一二三', '4417'],
  ] as const) {
    const before = await town.app.sql<{ rows: number }[]>`select count(*)::int as rows from progress_tries`
    const { status, text } = await town.find(asked, tail)
    const after = await town.app.sql<{ rows: number }[]>`select count(*)::int as rows from progress_tries`
    work.push([String(status), String((after[0]?.rows ?? 0) - (before[0]?.rows ?? 0))])
    answers.push(plain(text))
  }
  expect(work).toEqual(Array(3).fill(['404', '1']))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toContain('"code":"PROGRESS_NOT_MATCHED"')
  expect(answers[0]).toContain('"left":4')
})

test('five tries in ten minutes, there or not, from wherever they come; the right digits do not open it then', async () => {
  for (const asked of [number, 'SZ20261116-9999']) {
    const left = []
    for (let tries = 0; tries < 5; tries++) left.push((await town.find(asked, '0000')).body.error?.left)
    expect(left).toEqual([4, 3, 2, 1, 0])
    const { status, body } = await town.find(asked, '4417')
    expect([status, body.error]).toEqual([
      429,
      expect.objectContaining({ code: 'PROGRESS_TOO_MANY_TRIES', minutes: 10 }),
    ])
  }
  town.app.clock.pass(10 * MINUTE_MS)
  expect((await town.find(number, '4417')).status).toBe(200)
})

test('of ten that try at once five are answered', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => town.find(number, '0000')))
  expect(all.map(({ status }) => status).sort()).toEqual([...Array<number>(5).fill(404), ...Array<number>(5).fill(429)])
})

test('twenty tries of a number a day: ten thousand digits take more than a year', async () => {
  let answered = 0
  for (let tries = 0; tries < 40; tries++) {
    if ((await town.find(number, '0000')).status === 404) answered++
    town.app.clock.pass(3 * MINUTE_MS)
  }
  expect(answered).toBeLessThanOrEqual(20)
  town.app.clock.pass(24 * 60 * MINUTE_MS)
  expect((await town.find(number, '4417')).status).toBe(200)
})
