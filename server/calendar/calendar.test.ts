import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { addWorkingDays } from '../../src/shared/calendar'
import { calendarCommand } from '../calendar-command'
import { root } from '../files'
import { startTestApp, type TestApp } from '../testing/app'
import { freshDatabase } from '../testing/database'
import { keepYear } from './calendars'
import { readYear } from './year'

const file = (year: number) => path.join(root, `config/cities/typical/calendar/${year}.json`)
const year2026 = readYear(JSON.parse(fs.readFileSync(file(2026), 'utf8')), '2026.json')
/** Invented: no notice of 2027 is known. */
const invented = {
  year: 2027,
  source: { name: 'invented', checkedOn: '2026-11-29' },
  off: [{ name: { zh: '元旦', en: 'New Year' }, from: '2027-01-01', to: '2027-01-03' }],
  work: ['2027-01-09'],
  statutory: ['2027-01-01'],
}

let harness: TestApp
let url: string
beforeAll(async () => {
  const database = await freshDatabase()
  url = database.url
  harness = await startTestApp({ database })
})
afterAll(() => harness.close())

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'calendar-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

async function imported(content: unknown, ...args: string[]): Promise<string[]> {
  const said: string[] = []
  const at = path.join(folder, 'year.json')
  fs.writeFileSync(at, JSON.stringify(content))
  await calendarCommand({ env: { DATABASE_URL: url }, args: [at, ...args], say: (line) => said.push(line) })
  return said
}
const yearsOf = async (city: string, headers = {}) => harness.send('GET', `/calendar?city=${city}`, { headers })
const aMinuteLater = () => harness.clock.pass(60_001)

test('phones get the years that the release brings, and nothing where they have them', async () => {
  const { body, headers } = await yearsOf('yunlan')
  expect((body.years as { year: number }[]).map(({ year }) => year)).toEqual([2025, 2026])
  expect((await yearsOf('yunlan', { 'if-none-match': headers.etag })).status).toBe(304)
  expect((await yearsOf('atlantis')).body.error.code).toBe('CITY_UNKNOWN')
})

test('a year is imported without a release: modules count by it within a minute, and cities differ', async () => {
  const counted = async (city: string) =>
    addWorkingDays(await harness.app.context.ports.calendar(city), '2026-12-31', 1)
  expect(await counted('yunlan')).toBeUndefined()
  expect(await imported(invented)).toEqual([
    '2027 everywhere: 元旦 2027-01-01..2027-01-03; worked 2027-01-09',
    'Source: invented',
  ])
  aMinuteLater()
  expect([await counted('yunlan'), await counted('qinghe')]).toEqual(['2027-01-04', '2027-01-04'])
  const longer = { ...invented, off: [{ ...invented.off[0], to: '2027-01-04' }] }
  await imported(longer, 'qinghe')
  aMinuteLater()
  expect([await counted('yunlan'), await counted('qinghe')]).toEqual(['2027-01-04', '2027-01-05'])
})

test('what is imported again stands in the place of what was', async () => {
  await keepYear(harness.sql, '*', { ...year2026, work: [] }, harness.clock.now())
  aMinuteLater()
  expect(addWorkingDays(await harness.app.context.ports.calendar('yunlan'), '2026-10-09', 1)).toBe('2026-10-12')
})

test.each([
  ['a worked day that is a holiday', { work: ['2027-01-02'] }, '2027-01-02 is a holiday and worked'],
  ['a worked day of the week', { work: ['2027-01-06'] }, 'is no Saturday or Sunday'],
  ['a day of another year', { work: ['2026-12-26'] }, '2026-12-26 is not in 2027'],
  ['a day that is none', { statutory: ['2027-02-30'] }, '/statutory/0 must match format'],
  ['a legal day that is worked', { statutory: ['2027-05-01'] }, 'in none of the holidays'],
  ['a holiday that ends first', { off: [{ ...invented.off[0], to: '2026-12-30' }] }, 'before it begins'],
  ['half a year off', { off: [{ ...invented.off[0], to: '2027-06-30' }] }, 'longer than 15 days'],
  ['no holiday at all', { off: [] }, '/off must NOT have fewer'],
  ['no source', { source: {} }, "/source must have required property 'name'"],
])('%s is refused, and nothing is kept', async (_, wrong, message) => {
  await expect(imported({ ...invented, ...wrong }, 'yunlan')).rejects.toThrow(message)
  expect(await harness.sql`select 1 from calendar_years where city_id = 'yunlan'`).toHaveLength(0)
})

test('a city that is not there, and no file at all, are said', async () => {
  await expect(imported(invented, 'atlantis')).rejects.toThrow('CITY_UNKNOWN')
  await expect(calendarCommand({ env: {}, args: [], say: () => undefined })).rejects.toThrow('Say which file')
})
