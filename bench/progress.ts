import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { BlindIndex } from '../server/crypto/blind-index'
import { KeyRing } from '../server/crypto/key-ring'
import { sealingOf } from '../server/crypto/sealing'
import { migrationFolders } from '../server/database/folders'
import { migrate } from '../server/database/migrate'
import { connect } from '../server/database/sql'
import * as modules from '../server/modules.gen'
import type { BlindIndexes } from '../server/ports'
import { CaseTable } from '../src/services/progress/server/repository'
import { withDatabases } from './database'
import { median } from './statistics'
import { met, ratio, table } from './table'

const LEAST = 10_000
const MOST = 1_000_000
const ROUNDS = 1500
const WARM = 200
/** Of each person: two that go on, three that are over. */
const EACH = 5
const CITY = 'yunlan'

const idNumberOf = (person: number) => `9901011990${String(person).padStart(8, '0')}`
const numberOf = (one: number) => `ZW${String(one).padStart(10, '0')}`

/** Cases of so many people, through the product's own sealing and indexes, many rows a statement. */
async function fill(sql: Sql, size: number, { index, sealing }: Pick<Kept, 'index' | 'sealing'>): Promise<void> {
  const told = {
    title: { zh: '居住证签注' },
    holder: { zh: '澜东派出所' },
    phone: '12345',
    state: 'working',
    steps: [],
  }
  const at = new Date()
  const ROWS = 2000
  for (let first = 0; first < size; first += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, size - first) }, (_, offset) => {
      const one = first + offset
      const number = numberOf(one)
      const number_index = index.of('number', number)
      const text = JSON.stringify({ ...told, number, revision: 1, receivedOn: '2026-11-16', changedAt: at })
      return {
        city_id: CITY,
        id: `00000000-0000-7000-8000-${String(one).padStart(12, '0')}`,
        department: 'service-hall',
        number_index,
        find_index: index.of('number and tail', `${number} 4417`),
        holder_index: index.of('id-number', idNumberOf(Math.floor(one / EACH))),
        revision: 1,
        digest: number_index,
        sealed: sealing.seal(text, `case ${CITY} service-hall ${number_index.toString('hex')}`),
        ended_on: one % EACH < 2 ? null : '2026-11-18',
        seen_at: at,
      }
    })
    await sql`insert into progress_cases ${sql(rows)}`
  }
  await sql`vacuum analyze progress_cases`
}

interface Kept {
  readonly sql: Sql
  readonly size: number
  readonly index: BlindIndexes
  readonly sealing: ReturnType<typeof sealingOf>
  readonly cases: CaseTable
}

type Ask = (kept: Kept, next: () => number) => Promise<number>

const questions: readonly (readonly [string, Ask])[] = [
  [
    'Somebody’s list',
    async ({ sql, size, index, cases }, next) => {
      const holder = index.of('id-number', idNumberOf(Math.floor((next() * size) / EACH)))
      const [open, over] = await Promise.all([
        cases.open(sql, holder, CITY),
        cases.over(sql, CITY, holder, '2026-08-01', 20),
      ])
      return open.length + over.count
    },
  ],
  [
    'Home, every city',
    async ({ sql, size, index, cases }, next) =>
      (await cases.open(sql, index.of('id-number', idNumberOf(Math.floor((next() * size) / EACH))))).length,
  ],
  [
    'By number and digits',
    async ({ sql, size, cases }, next) =>
      (await cases.found(sql, CITY, numberOf(Math.floor(next() * size)), '4417')) ? 1 : 0,
  ],
  ['By a wrong number', async ({ sql, cases }, next) => ((await cases.found(sql, CITY, `X${next()}`, '4417')) ? 0 : 1)],
]

/** What the driver has written as text for its own use: bytes are bytes again. */
const given = (value: unknown): unknown =>
  typeof value === 'string' && /^\\x[0-9a-f]+$/.test(value) ? Buffer.from(value.slice(2), 'hex') : value

/** The plans of the very statements that a question asks. */
async function plansOf(url: string, kept: Kept, ask: Ask): Promise<string[]> {
  const asked: [string, unknown[]][] = []
  const sql = postgres(url, { max: 1, debug: (_, text, values) => void asked.push([text, values]) })
  await ask({ ...kept, sql }, () => 0.5)
  const said = []
  for (const [text, values] of asked.filter(([one]) => one.includes('progress_cases'))) {
    const plan = await kept.sql.unsafe(
      `explain (analyze, buffers, costs off, timing off) ${text}`,
      values.map(given) as never[],
    )
    said.push(plan.map((row) => String(row['QUERY PLAN'])).join('\n'))
  }
  await sql.end()
  return said
}

/** What a look at cases takes among 10,000 and among a million, asked in turns, and the plans at the larger. */
export async function benchProgress(args: readonly string[]): Promise<void> {
  const most = Number(args[args.indexOf('--most') + 1] ?? NaN)
  const sizes = [LEAST, args.includes('--most') && most > LEAST ? most : MOST]
  await withDatabases(2, async (...urls) => {
    const ring = new KeyRing(`k1:${randomBytes(32).toString('base64')}`)
    const blind = new BlindIndex(randomBytes(32).toString('base64'))
    const of: BlindIndexes['of'] = (kind, value) => blind.of(`progress: ${kind}`, value)
    const index: BlindIndexes = { of, person: async (person) => of('id-number', person) }
    const sealing = sealingOf(ring, 'progress')
    const all: Kept[] = []
    for (const [place, size] of sizes.entries()) {
      const sql = connect(urls[place] ?? '', { max: 2 })
      await migrate(sql, migrationFolders(modules), new Date())
      await fill(sql, size, { index, sealing })
      all.push({ sql, size, index, sealing, cases: new CaseTable({ index, sealing, newId: () => '' }) })
    }
    for (const [name, ask] of questions) {
      const times = new Map(all.map(({ size }) => [size, [] as number[]]))
      let state = 7
      const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
      for (let round = -WARM; round < ROUNDS; round++) {
        for (const kept of round % 2 ? all : [...all].reverse()) {
          const began = performance.now()
          if ((await ask(kept, next)) === 0) throw new Error(`${name}: nothing found`)
          if (round >= 0) times.get(kept.size)?.push(performance.now() - began)
        }
      }
      const p99 = (size: number) => times.get(size)?.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.99)] ?? NaN
      table(
        name,
        ['cases', 'ms, median', 'ms, p99', `p99 to ${LEAST}`, 'budget'],
        sizes.map((size) => [
          String(size),
          median(times.get(size) ?? []).toFixed(2),
          p99(size).toFixed(2),
          ratio(p99(size), p99(LEAST)),
          size === LEAST ? '' : `<= 1.50 ×: ${met(p99(size) <= 1.5 * p99(LEAST))}`,
        ]),
      )
    }
    const largest = all[all.length - 1]
    for (const [name, ask] of largest ? questions : [])
      for (const plan of largest ? await plansOf(urls[all.length - 1] ?? '', largest, ask) : [])
        console.log(`${name}\n${plan}\n`)
    await Promise.all(all.map(({ sql }) => sql.end()))
  })
}
