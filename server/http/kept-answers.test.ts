import { startTestApp, type TestApp } from '../testing/app'
import { demoService } from '../testing/demo'
import { isAtHand, KeptAnswers } from './kept-answers'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness.close())

const guide = '/guide?city=yunlan&id=residence-permit'
const get = (url: string, headers: Record<string, string> = {}) => harness.send('GET', url, { headers })

test.each([
  guide,
  '/find?city=yunlan&q=%E5%85%AC%E7%A7%AF%E9%87%91',
  '/find/words?city=yunlan',
  '/life-event?city=yunlan&id=newborn',
  '/directory?city=yunlan',
  '/cities',
  '/office?city=yunlan&service=housing-fund',
  '/housing-fund/figures?city=yunlan',
])('%s is sent with an ETag, and not again to whoever has it', async (url) => {
  const first = await get(url)
  const { etag } = first.headers
  expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)])
  expect(first.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(await get(url)).toMatchObject({ status: 200, text: first.text, headers: { etag } })
  const again = await get(url, { 'if-none-match': String(etag) })
  expect([again.status, again.text]).toEqual([304, ''])
  const { vary, 'cache-control': kept } = first.headers
  expect(again.headers).toMatchObject({ etag, vary, 'cache-control': kept })
  expect(vary).toBe('Accept-Language')
})

test('each city, id and language has its own', async () => {
  const all = [
    await get(guide),
    await get(guide, { 'accept-language': 'en' }),
    await get('/guide?city=qinghe&id=residence-permit'),
    await get('/guide?city=yunlan&id=passport'),
  ]
  expect(new Set(all.map(({ headers }) => headers.etag)).size).toBe(4)
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await get(guide, { 'if-none-match': String(all[1]?.headers.etag) })).status).toBe(200)
})

test('what is not there is told anew each time', async () => {
  for (let times = 0; times < 2; times++) {
    const { status, body, headers } = await get('/guide?city=yunlan&id=nothing-of-ours')
    expect([status, body.error.code, headers.etag]).toEqual([404, 'NOT_FOUND', undefined])
    expect(headers['cache-control']).toBe('no-store')
  }
  expect((await get('/guide?city=nowhere&id=passport')).body.error.code).toBe('CITY_UNKNOWN')
})

test('an answer is made once a day: figures change at midnight in Shanghai', async () => {
  const url = '/housing-fund/figures?city=yunlan'
  const periodsOf = async () => (await get(url)).body.effectiveFrom
  const back = (day: string) => harness.clock.pass(Date.parse(day) - harness.clock.now().getTime())
  const now = harness.clock.now().toISOString()
  expect(await periodsOf()).toBe('2026-07-01')
  back('2026-06-30T23:59:59+08:00')
  expect(await periodsOf()).toBe('2025-05-08')
  back('2026-07-01T00:00:00+08:00')
  expect(await periodsOf()).toBe('2026-07-01')
  back(now)
})

test('a failure is not kept', async () => {
  const kept = new KeptAnswers()
  await expect(kept.get('key', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect((await kept.get('key', async () => 'there')).bytes.toString()).toBe('there')
})

describe('what holds for ten seconds', () => {
  const start = Date.parse('2026-11-23T09:20:00+08:00')
  let kept: KeptAnswers
  let made: number
  let make: () => Promise<string>
  const at = async (seconds: number) => {
    const lasting = { now: new Date(start + seconds * 1000), seconds: 10 }
    return (await kept.get('key', () => (made++, make()), lasting)).bytes.toString()
  }
  beforeEach(() => {
    kept = new KeptAnswers()
    made = 0
    make = async () => String(made)
  })

  test('is made once by all who ask at once, and once more when it is old', async () => {
    expect(await Promise.all([at(0), at(0), at(9.9)])).toEqual(['1', '1', '1'])
    expect(made).toBe(1)
  })

  test('is given for as long again while a newer one is made; nobody waits for that', async () => {
    await at(0)
    let give: (text: string) => void = () => undefined
    make = () => new Promise((resolve) => (give = resolve))
    expect([await at(10), await at(19.9), made]).toEqual(['1', '1', 2])
    const late = at(20)
    give('newer')
    expect([await late, await at(19.9), made]).toEqual(['newer', 'newer', 2])
  })

  test('where making it fails, those hear of it who have nothing else', async () => {
    await at(0)
    make = () => Promise.reject(new Error('away'))
    expect(await at(10)).toBe('1')
    await expect(at(20)).rejects.toThrow('away')
  })

  test('a clock that was set back makes nothing younger', async () => {
    await at(0)
    expect(await at(-3600)).toBe('2')
  })

  test('is forgotten with everything, whatever is under way', async () => {
    let give: (text: string) => void = () => undefined
    make = () => new Promise((resolve) => (give = resolve))
    const overtaken = at(0)
    kept.clear()
    give('old')
    expect(await overtaken).toBe('old')
    make = async () => 'new'
    expect(await at(1)).toBe('new')
  })
})

test('only what anybody may ask can be the same for everybody', async () => {
  const { service } = demoService()
  const { record } = service.responses
  const responses = { ...service.responses, record: { ...record, sameForAll: true as const } }
  const starting = startTestApp({ services: [{ ...service, responses: responses as typeof service.responses }] })
  await expect(starting).rejects.toThrow('demo.record cannot be the same for everybody')
})

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ['*', true],
  ['a', false],
])('If-None-Match %s: at hand is %s', (named, is) => {
  expect(isAtHand(named, '"a"')).toBe(is)
})
