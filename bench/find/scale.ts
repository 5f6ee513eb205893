import { ids, packed } from '../../scripts/search/packed-catalogue'
import type { Findable } from '../../src/shared/search/engine'
import { table } from '../table'
import { engines, textsOf } from './engines'
import { notStoodFor, officialNames } from './official-names'
import { recallOf, shares } from './recall'
import { matters, officialNamesIn, type Query } from './sets'
import { built, quantile, timesOf, usual } from './times'

const SEED = 20261124
/** A province: a hundred thousand in one heap; and one of its twenty cities, as the server keeps them. */
const SIZES = [1_000, 5_000, 10_000, 100_000]
const COMPARED = ['Jinban', 'MiniSearch, uni + bigrams', 'FlexSearch, characters']
/** MiniSearch takes a tenth of a second for each at the last size: every second one is timed. */
const EVERY = 2

/** The matters, the official names that are there, and made ones up to `size`: all of them in one catalogue. */
function province(size: number, official: readonly string[]): Findable[] {
  const ours = matters()
  const real = notStoodFor(official, ours).slice(0, size - ours.length)
  const names = [...real, ...officialNames(size - ours.length - real.length, SEED)]
  return [...ours, ...names.map((name, at) => ({ id: `other-${at}`, words: [name] }))]
}

/** The server's search at four sizes, beside what it is measured against. @param official a file of { name } */
export async function benchScale(set: string, queries: readonly Query[], official?: string): Promise<void> {
  const names = officialNamesIn(official).map(({ name }) => name)
  const rows: (string | number)[][] = []
  for (const size of SIZES) {
    const items = province(size, names)
    const some = Object.fromEntries(Object.entries(engines).filter(([name]) => COMPARED.includes(name)))
    const ready = await built(some, { items, texts: textsOf(items), packed, ids }, 1)
    const timed = queries.filter((_, at) => at % EVERY === 0).map(({ q }) => q)
    // One after the other: MiniSearch leaves so much garbage here that whoever comes next would pay for it
    const times = new Map(ready.flatMap((one) => [...timesOf([one], timed)]))
    const peer = quantile(times.get('MiniSearch, uni + bigrams') ?? [], 0.99)
    for (const { name, ask, buildMs } of ready) {
      const all = recallOf(ask, queries).at(-1)?.[1]
      const ms = times.get(name) ?? []
      const ratio = (quantile(ms, 0.99) / peer).toFixed(3)
      rows.push([size, name, ...(all ? shares(all) : []), (buildMs / 1000).toFixed(1), ...usual(ms), ratio])
    }
  }
  table(
    `${set}: ${queries.length} queries, ${SIZES.join(', ')} items, seed ${SEED} (goals at the last: r@1 85, r@3 93, p99 0.1 of MiniSearch's)`,
    ['items', 'engine', 'r@1 %', 'r@3 %', 'MRR', 'build s', 'p50 ms', 'p99 ms', 'p99 / MiniSearch'],
    rows,
  )
}
