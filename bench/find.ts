import type { SearchEngine } from '../src/shared/search/engine'
import { packed } from '../scripts/search/packed-catalogue'
import { sure } from '../src/shared/search/sure'
import { tablesOf } from '../src/shared/search/unpack'
import { benchBytes } from './find/bytes'
import { engines, textsOf } from './find/engines'
import { jitless } from './find/jitless'
import { engineOf, packedEngine, type Given } from './find/local'
import { percent, recallOf, shares } from './find/recall'
import { benchScale } from './find/scale'
import { catalogue, negativesOf, queriesOf, type Query } from './find/sets'
import { built, timesOf, usual, type Ready } from './find/times'
import type { ChildInput } from './find/child'
import { kilobytes, table } from './table'

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  const value = args[at + 1]
  if (at >= 0 && (value === undefined || value.startsWith('--'))) throw new Error(`${name} wants a file`)
  return at < 0 ? undefined : value
}

/** How many real ones are taken for real, and how much chatter is refused. */
function benchNoMatch({ items, texts, packed }: Given): void {
  const { speech } = tablesOf(texts)
  const row = (name: string, engine: SearchEngine, set: string) => {
    const taken = (queries: readonly Query[]) =>
      queries.filter(({ q }) => sure(engine.search(q, 1)[0], q, speech)).length / queries.length
    const of = (type: string) => negativesOf(set).filter((query) => query.type === type)
    return [
      name,
      set,
      percent(taken(queriesOf(set))),
      ...['general', 'near'].map((type) => percent(1 - taken(of(type)))),
    ]
  }
  const bothEngines = [
    ['all words', engineOf(items, texts)],
    ['as packed', packedEngine({ items, packed })],
  ] as const
  table(
    'No match (goals: 95 accepted, 90 and 60 refused)',
    ['words', 'set', 'real ones accepted %', 'general chatter refused %', 'near chatter refused %'],
    bothEngines.flatMap(([name, engine]) => ['tune', 'blind'].map((set) => row(name, engine, set))),
  )
}

async function benchJitless(set: string, asked: ChildInput): Promise<void> {
  const { withJit, without } = await jitless(asked)
  table(
    `${set}: times in a process of their own`,
    ['engine', 'build ms', 'p50 ms', 'p99 ms', 'jitless build ms', 'jitless p50 ms', 'jitless p99 ms'],
    withJit.map(({ name, buildMs, ms }) => {
      const slow = without.find((one) => one.name === name)
      const slowly = [slow?.buildMs.toFixed(0) ?? '', ...usual(slow?.ms ?? [])]
      return [name, buildMs.toFixed(0), ...usual(ms), ...slowly]
    }),
  )
}

function benchSet(set: string, queries: readonly Query[], ready: readonly Ready[], items: number): void {
  const recalls = new Map(ready.map(({ name, ask }) => [name, recallOf(ask, queries)]))
  const times = timesOf(
    ready,
    queries.map(({ q }) => q),
  )
  table(
    `${set}: ${queries.length} queries over ${items} items`,
    ['engine, the same words', 'r@1 %', 'r@3 %', 'MRR', 'build ms', 'p50 ms', 'p99 ms', 'stored KB'],
    ready.map(({ name, buildMs, bytes }) => {
      const all = recalls.get(name)?.at(-1)?.[1]
      const stored = bytes ? kilobytes(bytes()) : ''
      return [name, ...(all ? shares(all) : []), buildMs.toFixed(0), ...usual(times.get(name) ?? []), stored]
    }),
  )
}

const printTypes = (set: string, queries: readonly Query[], { name, ask }: Ready) =>
  table(
    `${set}: ${name} by type`,
    ['type', 'n', 'r@1 %', 'r@3 %', 'MRR'],
    recallOf(ask, queries).map(([type, recall]) => [type, recall.n, ...shares(recall)]),
  )

/**
 * Search beside its peers.
 * @param args `--queries FILE` a JSONL of { q, type, gold } instead of the three sets; `--catalogue FILE` other items
 * beside the matters; `--jitless` times without V8's compilers too; `--server` a province's 100,000 items instead
 */
export async function benchFind(args: readonly string[]): Promise<void> {
  const given = option(args, '--queries')
  if (args.includes('--server')) return benchScale(given ?? 'blind', queriesOf(given ?? 'blind'))
  const items = catalogue(option(args, '--catalogue'))
  const setting: Given = { items, texts: textsOf(items), packed }
  if (!given) {
    await benchBytes()
    benchNoMatch(setting)
  }
  const ready = await built(engines, setting)
  for (const set of given === undefined ? ['dev', 'tune', 'blind'] : [given]) {
    const queries = queriesOf(set)
    benchSet(set, queries, ready, items.length)
    if (args.includes('--jitless')) await benchJitless(set, { ...setting, queries: queries.map(({ q }) => q) })
    const [jinban, packed] = ready
    if (packed) printTypes(set, queries, packed)
    if (jinban) printTypes(set, queries, jinban)
  }
}
