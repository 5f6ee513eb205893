import { performance } from 'node:perf_hooks'
import { sure } from '../src/core/find/sure'
import { engines, finderOf, type Ask } from './find/engines'
import { catalogue, negativesOf, queriesOf, wantedBy, type Query } from './find/sets'
import { table } from './table'

const percent = (share: number) => (100 * share).toFixed(1)
const option = (args: readonly string[], name: string) => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}

interface Recall {
  n: number
  first: number
  three: number
  reciprocal: number
}

/** Where each query's matter came, by type and in all. */
function recallOf(ask: Ask, queries: readonly Query[]): Map<string, Recall> {
  const sums = new Map<string, Recall>()
  for (const query of queries) {
    const wanted = wantedBy(query)
    const rank = ask(query.q).findIndex((id) => wanted.includes(id))
    for (const type of [query.type, 'all']) {
      const sum = sums.get(type) ?? { n: 0, first: 0, three: 0, reciprocal: 0 }
      sum.n++
      if (rank === 0) sum.first++
      if (rank >= 0 && rank < 3) sum.three++
      if (rank >= 0) sum.reciprocal += 1 / (rank + 1)
      sums.set(type, sum)
    }
  }
  return sums
}

const shares = ({ n, first, three, reciprocal }: Recall) => [
  percent(first / n),
  percent(three / n),
  (reciprocal / n).toFixed(3),
]

/** Times of every engine for the same queries, one after the other, so that a slow spell meets all alike. */
function timesOf(asks: Readonly<Record<string, Ask>>, queries: readonly Query[]): Map<string, number[]> {
  const times = new Map<string, number[]>()
  for (const round of ['warm', 'timed'])
    for (const { q } of queries)
      for (const [name, ask] of Object.entries(asks)) {
        const start = performance.now()
        ask(q)
        if (round === 'timed') times.set(name, [...(times.get(name) ?? []), performance.now() - start])
      }
  return times
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

function benchSet(name: string, queries: readonly Query[], file?: string): void {
  const items = catalogue(file)
  const built: Record<string, number> = {}
  const asks: Record<string, Ask> = {}
  for (const [engine, build] of Object.entries(engines)) {
    const start = performance.now()
    asks[engine] = build(items)
    built[engine] = performance.now() - start
  }
  const times = timesOf(asks, queries.slice(0, 200))
  table(
    `${name}: ${queries.length} queries over ${items.length} items`,
    ['engine, the same words', 'r@1 %', 'r@3 %', 'MRR', 'build ms', 'p50 ms', 'p99 ms'],
    Object.entries(asks).map(([engine, ask]) => {
      const all = recallOf(ask, queries).get('all') ?? { n: 1, first: 0, three: 0, reciprocal: 0 }
      const ms = times.get(engine) ?? []
      const figures = [built[engine]?.toFixed(0) ?? '', quantile(ms, 0.5).toFixed(2), quantile(ms, 0.99).toFixed(2)]
      return [engine, ...shares(all), ...figures]
    }),
  )
  const ask = asks.Jinban as Ask
  const byType = [...recallOf(ask, queries)].sort(([one], [other]) => Number(one === 'all') - Number(other === 'all'))
  table(
    `${name}: Jinban by type`,
    ['type', 'n', 'r@1 %', 'r@3 %', 'MRR'],
    byType.map(([type, recall]) => [type, recall.n, ...shares(recall)]),
  )
}

/** How many real ones are taken for real, and how much chatter is refused. */
function benchNoMatch(): void {
  const finder = finderOf(catalogue())
  const taken = (queries: readonly Query[]) =>
    queries.filter(({ q }) => sure(finder.find(q, 1)[0], q)).length / queries.length
  const row = (set: string) => {
    const of = (type: string) => negativesOf(set).filter((query) => query.type === type)
    return [set, percent(taken(queriesOf(set))), ...['general', 'near'].map((type) => percent(1 - taken(of(type))))]
  }
  table(
    'No match (goals: 95 accepted, 90 and 60 refused)',
    ['set', 'real ones accepted %', 'general chatter refused %', 'near chatter refused %'],
    ['tune', 'blind'].map(row),
  )
}

/** `--queries FILE` any JSONL of { q, type, gold }; `--catalogue FILE` other items beside the 82 matters. */
export function benchFind(args: readonly string[]): Promise<void> {
  const given = option(args, '--queries')
  const file = option(args, '--catalogue')
  if (!given) benchNoMatch()
  for (const set of given ? [given] : ['dev', 'tune', 'blind']) benchSet(set, queriesOf(set), file)
  return Promise.resolve()
}
