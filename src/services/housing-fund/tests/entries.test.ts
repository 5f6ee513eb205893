import { AppError } from '../../../../server/errors'
import type { Departments, Ports, RequestContext } from '../../../../server/ports'
import { examples } from '../contract/examples'
import { ledger } from '../contract/examples/ledger'
import { routes } from '../server/routes'
import type { Entries } from '../contract/types'
import { centreOf, idNumber, renter, renterEntries } from './centre'

const context: RequestContext = {
  caller: { sessionId: 's', accountId: 'a', level: 'realName', actor: 'p', subject: 'p' },
  requestId: 'r',
  now: new Date('2026-11-23T09:20:00+08:00'),
  language: 'zh',
}

/** The entries route over a department alone: it needs no database. */
const entriesOver = (departments: Departments) => {
  const ports: Partial<Ports> = {
    departments,
    people: { identityOf: async () => ({ name: '林晓雨', idNumber }) },
    cities: {
      get: (id) => {
        if (id !== 'yunlan') throw new AppError('CITY_UNKNOWN')
        return { id, name: { zh: '云澜市', en: 'Yunlan' } }
      },
      settings: () => {
        throw new Error('entries need no settings')
      },
    },
  }
  const { entries } = routes(ports as Ports)
  return (before?: string, limit = 24, city = 'yunlan') =>
    entries(context, { query: { city, before, limit }, body: {}, params: {} } as never) as Promise<Entries>
}

const walk = async (ask: ReturnType<typeof entriesOver>, limit: number) => {
  const pages: Entries[] = []
  for (let before: string | undefined; pages.length === 0 || before;) {
    const page = await ask(before, limit)
    pages.push(page)
    before = page.next
  }
  return pages
}

test('the first page is the example', async () => {
  const ask = entriesOver(centreOf([renter], renterEntries))
  expect(await ask()).toEqual(examples.entries.default)
})

test.each([
  [1, 200],
  [5, 7],
  [24, 200],
  [50, 3],
])('page by page of %i, with %i from the department at once, every entry comes once', async (limit, most) => {
  const pages = await walk(entriesOver(centreOf([renter], renterEntries, { most })), limit)
  expect(pages.flatMap(({ entries }) => entries)).toEqual(ledger)
})

test('no entries: one empty page', async () => {
  expect(await entriesOver(centreOf([], []))()).toEqual(examples.entries.none)
})

test('an aged copy is paged as far as it goes, and says so', async () => {
  const departments = centreOf([renter], renterEntries, { most: 10, stale: true, asOf: '2026-11-22T18:40:00+08:00' })
  const pages = await walk(entriesOver(departments), 6)
  expect(pages.flatMap(({ entries }) => entries)).toEqual(ledger.slice(0, 10))
  expect(pages.every(({ stale, asOf }) => stale && asOf === '2026-11-22T18:40:00+08:00')).toBe(true)
  expect(departments.asked.every(({ copyFor }) => copyFor === 'p')).toBe(true)
})

test('two entries of one day keep their order', async () => {
  const [first] = renterEntries
  if (!first) throw new Error('no entries')
  const same = [12, 11, 10, 9].map((number) => ({ ...first, number }))
  const ids = (await walk(entriesOver(centreOf([renter], same)), 1)).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  )
  expect(ids).toEqual([12, 11, 10, 9].map((number) => `2026-11-16_${number}`))
})

test('a city nobody knows is refused before anybody is asked', async () => {
  const departments = centreOf([renter], renterEntries)
  await expect(entriesOver(departments)(undefined, 24, 'atlantis')).rejects.toMatchObject({ code: 'CITY_UNKNOWN' })
  expect(departments.asked).toEqual([])
})
