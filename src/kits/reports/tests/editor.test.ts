import { services } from '../../../../server/modules.gen'
import { startTestApp, type TestApp } from '../../../../server/testing/app'
import { HttpServer, type ReceivedRequest } from '../../../../server/testing/http-server'
import { DAY_MS } from '../../../shared/millis'

type Reply = { readonly status: number; readonly body?: unknown }

const state = (said: unknown): Reply => ({ status: 200, body: { state: said } })
const hears = (path: string) => path.endsWith('/nearby/guides/report')

let answer: Reply
let editor: HttpServer
let app: TestApp
beforeAll(async () => {
  editor = await new HttpServer(({ path }) => (hears(path) ? answer : { status: 503 })).listen()
  app = await startTestApp({
    services: services.filter(({ id }) => id === 'nearby'),
    config: { departments: { yunlan: { 'service-bureau': { url: editor.url, appId: 'jinban', key: 'secret' } } } },
    breakerPolicy: { faults: 100, pause: 50, backoff: [1, 2] },
  })
})
afterAll(async () => {
  await app?.close()
  await editor?.close()
})
beforeEach(async () => {
  answer = state('checking')
  await app.sql`truncate reports, reports_guides, outbox`
})

const signIn = async () => (await app.resident()).token
const say = async (token: string, part = 'fee') =>
  (await app.send('POST', '/reports/guide', { token, body: { city: 'yunlan', guide: 'id-card-lost', part } })).body
const found = async () => {
  // Kept for a minute for everybody, and given for one more while it is made anew
  app.clock.pass(120_000)
  return (await app.send('GET', '/reports/guide?city=yunlan&guide=id-card-lost')).body.found
}
const heard = (from: number): ReceivedRequest['body'][] =>
  editor.asked.slice(from).flatMap(({ path, body }) => (hears(path) ? [body] : []))
const work = () => app.app.context.queue.runDue()
const nextDay = async () => {
  app.clock.pass(DAY_MS)
  await work()
}
const today = () => app.clock.now().toISOString().slice(0, 10)

test('the first word reaches the editor, with how many say so and nothing of a person; it is asked each day until it has looked', async () => {
  const [one, two, from] = [await signIn(), await signIn(), editor.asked.length]
  const since = today()
  await say(one)
  await work()
  await say(two)
  await say(two)
  await work()
  expect(heard(from)).toEqual([{ guide: 'id-card-lost', part: 'fee', people: 1, since }])
  expect(await found()).toEqual([])
  await nextDay()
  expect(heard(from).slice(1)).toEqual([{ guide: 'id-card-lost', part: 'fee', people: 2, since }])
  answer = state('corrected')
  await nextDay()
  const on = today()
  expect(await found()).toEqual([{ part: 'fee', outcome: 'corrected', on }])
  await nextDay()
  expect(heard(from)).toHaveLength(3)
})

test('what was answered may be said again: of the text as it is now, and the answer before is gone', async () => {
  const one = await signIn()
  answer = state('right')
  await say(one)
  await work()
  expect(await found()).toMatchObject([{ part: 'fee', outcome: 'right' }])
  const from = editor.asked.length
  expect(await say(one)).toEqual({ people: 1, again: false })
  expect(await found()).toEqual([])
  answer = state('corrected')
  await work()
  expect(heard(from)).toMatchObject([{ people: 1, since: today() }])
  expect(await found()).toMatchObject([{ part: 'fee', outcome: 'corrected' }])
})

test('parts are answered apart, the last answer first', async () => {
  const one = await signIn()
  answer = state('right')
  await say(one, 'time')
  await work()
  app.clock.pass(DAY_MS)
  await say(one, 'fee')
  await work()
  expect(await found()).toMatchObject([{ part: 'fee' }, { part: 'time' }])
})

test.each([
  ['nothing', { status: 200, body: {} }],
  ['a word of its own', state('<b>改好了</b>')],
  ['a list', { status: 200, body: [{ state: 'corrected' }] }],
  ['another type', state(1)],
  ['a page', { status: 200, body: '<html></html>' }],
  ['a refusal', { status: 403, body: { code: 'NOT_TODAY', message: '<script>' } }],
  ['down', { status: 503 }],
] satisfies [string, Reply][])('%s is no answer: nothing is shown, and it is asked again', async (_, hostile) => {
  const from = editor.asked.length
  answer = hostile
  await say(await signIn())
  await work()
  expect(await found()).toEqual([])
  answer = state('right')
  await nextDay()
  expect(heard(from).length).toBeGreaterThan(1)
  expect(await found()).toMatchObject([{ outcome: 'right' }])
})

test('an editor that looks at nothing for two weeks is let be; the next word asks anew, and all that was said counts', async () => {
  const [one, two] = [await signIn(), await signIn()]
  await say(one)
  for (let day = 0; day < 16; day++) await nextDay()
  const from = editor.asked.length
  await nextDay()
  expect(heard(from)).toEqual([])
  await say(two)
  await work()
  expect(heard(from)).toMatchObject([{ people: 2, since: today() }])
})

test('no such guide or city has findings', async () => {
  const codeOf = async (query: string) => (await app.send('GET', `/reports/guide?${query}`)).body.error.code
  expect(await codeOf('city=yunlan&guide=no-such-matter')).toBe('NOT_FOUND')
  expect(await codeOf('city=atlantis&guide=id-card-lost')).toBe('CITY_UNKNOWN')
})
