import fc from 'fast-check'
import { startTestApp, type TestApp } from '../testing/app'
import { clientErrorRoutes } from './client-errors'
import { cleanTrace } from './trace-clean'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp({ services: [] })
})
afterAll(() => harness.close())
beforeEach(() => harness.sql`delete from client_errors`)

const kept = () => harness.sql<Record<'code' | 'page' | 'version' | 'stack', string>[]>`
  select code, page, version, stack from client_errors`
const fault = { code: 'TypeError', page: 'pages/home/index', version: '0.1.0', where: 'at load (app.js:12:34567)' }
const send = (over: object) => harness.send('POST', '/client-errors', { body: { ...fault, ...over } })

test('a fault is kept as it is', async () => {
  expect((await send({})).status).toBe(200)
  expect(await kept()).toEqual([{ code: 'TypeError', page: 'pages/home/index', version: '0.1.0', stack: fault.where }])
})

test.each([
  '990101199806122227 林晓雨',
  '９９０１０１１９９８０６１２２２２７ 林晓雨',
  '990101 19980612 222X',
  '一三八零零一三八零零零 林晓雨',
  '京A12345 林晓雨',
  '6222 0210 0112 3456 789',
  'lin.xiaoyu@mail.example',
  'a.js:990101199806122227',
])('of "%s" nothing is kept, in whatever field it stands', async (personal) => {
  for (const field of ['code', 'page', 'version', 'where']) {
    const most = { code: 60, page: 120, version: 20, where: 600 }[field]
    await send({ [field]: personal.slice(0, most) })
  }
  const rows = await kept()
  expect(rows).toHaveLength(4)
  for (const row of rows) {
    const text = Object.values(row).join(' ').replace(fault.where, '')
    expect(text.normalize('NFKC')).not.toMatch(/\p{Script=Han}|\d{4}|@|A12345/u)
  }
})

test('whatever is sent: no letters but ASCII’s, no four digits but of a place in a file', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'at x (a.js:1:2)\n1234567890 林一二三１２ -@①') }),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanTrace(text)
      expect(clean).toMatch(/^[\x20-\x7e\n]*$/)
      expect(clean.replace(/\.(?:[cm]?[jt]sx?|wxml|html)(:\d{1,5}){1,2}/g, '')).not.toMatch(/\d{4}/)
    }),
  )
})

test('of one day only so many are kept; the next has room again', async () => {
  let id = 0
  const routes = clientErrorRoutes(harness.sql, () => `00000000-0000-4000-8000-${String(++id).padStart(12, '0')}`, 3)
  const at = (day: string) => routes.clientError({ now: new Date(day) } as never, { body: fault } as never)
  for (let sent = 0; sent < 5; sent++) await at('2026-11-23T09:00:00+08:00')
  expect(await kept()).toHaveLength(3)
  await at('2026-11-24T09:00:01+08:00')
  expect(await kept()).toHaveLength(4)
})
