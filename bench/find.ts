import path from 'node:path'
import { ids, packed } from '../scripts/search/packed-catalogue'
import { benchBytes } from './find/bytes'
import { casesOf } from './find/cases'
import { engines, textsOf } from './find/engines'
import { benchFit } from './find/fit'
import { jitless } from './find/jitless'
import type { Given } from './find/local'
import { notStoodFor } from './find/official-names'
import { recallOf, shares } from './find/recall'
import { benchScale } from './find/scale'
import {
  catalogue,
  matters,
  negativeSets,
  negativesOf,
  officialNamesIn,
  queriesOf,
  querySets,
  type Query,
} from './find/sets'
import { benchAccepted, benchRefused, judgesOf } from './find/sureness'
import { built, timesOf, usual, type Ready } from './find/times'
import type { ChildInput } from './find/child'
import { kilobytes, table } from './table'

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  const value = args[at + 1]
  if (at >= 0 && (value === undefined || value.startsWith('--'))) throw new Error(`${name} wants a file`)
  return at < 0 ? undefined : value
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

/** What is sure and what is refused: of the sets of this folder, or of those given. */
function benchSure(given: string | undefined, negatives: string | undefined, official: string | undefined): void {
  // A phone has the matters; official names of other offices are what it is asked for and has not
  const judges = judgesOf({ items: matters(), texts: textsOf(catalogue(official, true)), packed, ids })
  for (const set of given ? [given] : querySets) benchAccepted(set, queriesOf(set), judges)
  for (const set of negatives ? [negatives] : negativeSets) benchRefused(set, negativesOf(set), judges)
  const names = notStoodFor(
    officialNamesIn(official).map(({ name }) => name),
    matters(),
  )
  if (names.length === 0) return
  const asked = names.map((q) => ({ q, type: 'official name' }))
  benchRefused(`${path.basename(official ?? '')}: names that carry no matter's own`, asked, judges)
}

/**
 * Search beside its peers.
 * @param args `--queries FILE` a JSONL of { q, type, gold } instead of the sets of the folder; `--negatives FILE` one of
 * { q, type } that no matter serves; `--official FILE` { name, alias? } of which those for citizens stand beside the
 * matters; `--catalogue FILE` all of whom do; `--sure` only what is sure; `--fit` what `sure.ts` weighs, anew; `--jitless` times without V8's compilers too;
 * `--server` a province's 100,000 items instead
 */
export async function benchFind(args: readonly string[]): Promise<void> {
  const given = option(args, '--queries')
  const all = option(args, '--catalogue')
  const official = all ?? option(args, '--official')
  if (args.includes('--fit'))
    return benchFit(
      casesOf(
        { items: matters(), texts: textsOf(matters()), packed, ids },
        officialNamesIn(official).map(({ name }) => name),
      ),
    )
  if (args.includes('--server')) return benchScale(given ?? 'blind', queriesOf(given ?? 'blind'), official)
  await benchBytes()
  benchSure(given, option(args, '--negatives'), official)
  if (args.includes('--sure')) return
  const items = catalogue(official, all !== undefined)
  const setting: Given = { items, texts: textsOf(items), packed, ids }
  const ready = await built(engines, setting)
  for (const set of given === undefined ? querySets : [given]) {
    const queries = queriesOf(set)
    benchSet(set, queries, ready, items.length)
    if (args.includes('--jitless')) await benchJitless(set, { ...setting, queries: queries.map(({ q }) => q) })
    const [jinban, packed] = ready
    if (packed) printTypes(set, queries, packed)
    if (jinban) printTypes(set, queries, jinban)
  }
}
