import { migrationFolders } from '../server/database/folders'
import { migrate } from '../server/database/migrate'
import { connect } from '../server/database/sql'
import * as modules from '../server/modules.gen'
import { nearest } from '../server/places/nearest'
import { keepPlaces } from '../server/places/register'
import type { PlaceTopic } from '../server/ports'
import type { Place } from '../src/shared/place'
import { withDatabases } from './database'
import { median } from './statistics'
import { met, ratio, table } from './table'

const SIZES = [1000, 100_000] as const
const ROUNDS = 1500
const LIMIT = 20
const both = (text: string) => ({ zh: text, en: text })

/** The same at each run: a city of 50 by 50 km whose places crowd in its middle. */
function randomly(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
const pointBy = (next: () => number) => {
  const offset = () => (next() + next() + next()) / 3 - 0.5
  return { lat: 28.75 + offset() * 0.45, lng: 114.5 + offset() * 0.5 }
}

const placesOf = (count: number): Place[] => {
  const next = randomly(count)
  return Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    kind: 'toilet',
    name: both(`公厕 ${n}`),
    address: both(`路 ${n} 号`),
    at: pointBy(next),
    matters: n % 100 === 0 ? ['passport'] : [],
    source: both('bench'),
    checkedOn: '2026-11-29',
  }))
}

const questions: readonly (readonly [string, PlaceTopic])[] = [
  ['every place', { kind: 'toilet' }],
  ['one in a hundred', { matter: 'passport' }],
]

/** The nearest twenty of 1,000 places and of 100,000, asked in turns; the plan of one such question. */
export async function benchPlaces(): Promise<void> {
  await withDatabases(1, async (url = '') => {
    const sql = connect(url, { max: 1 })
    await migrate(sql, migrationFolders(modules), new Date())
    for (const size of SIZES) {
      const at = new Date()
      await sql.begin((tx) => keepPlaces(tx, `c${size}`, { places: placesOf(size), source: 'bench', at }))
    }
    await sql`vacuum analyze places`
    await sql`vacuum analyze place_topics`
    for (const [name, topic] of questions) {
      const times = new Map(SIZES.map((size) => [size, [] as number[]]))
      const next = randomly(7)
      for (let round = -200; round < ROUNDS; round++) {
        const from = pointBy(next)
        for (const size of round % 2 ? SIZES : [...SIZES].reverse()) {
          const began = performance.now()
          const found = await nearest(sql, `c${size}`, topic, from, LIMIT)
          if (found.length < 10) throw new Error(`${found.length} found`)
          if (round >= 0) times.get(size)?.push(performance.now() - began)
        }
      }
      const p99 = (size: (typeof SIZES)[number]) =>
        times.get(size)?.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.99)] ?? NaN
      table(
        `Nearest ${LIMIT}, ${name}`,
        ['places', 'ms, median', 'ms, p99', 'p99 to 1,000', 'budget'],
        SIZES.map((size) => [
          size,
          median(times.get(size) ?? []).toFixed(2),
          p99(size).toFixed(2),
          ratio(p99(size), p99(1000)),
          size === 1000 ? '' : `<= 1.50 ×: ${met(p99(size) <= 1.5 * p99(1000))}`,
        ]),
      )
    }
    await sql.end()
  })
}
