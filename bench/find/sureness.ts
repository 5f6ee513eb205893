import type { SearchEngine } from '../../src/shared/search/engine'
import { sure } from '../../src/shared/search/sure'
import { tablesOf } from '../../src/shared/search/unpack'
import { table } from '../table'
import type { Given } from './local'
import { engineOf, packedEngine } from './local'
import { percent } from './recall'
import { wantedBy, type Query } from './sets'

/** Everything that was said and meant is counted by type, in the order in which types appear; last of all together. */
function byType(queries: readonly Query[]): [type: string, of: readonly Query[]][] {
  const types = [...new Set(queries.map(({ type }) => type))]
  return [
    ...types.map((type) => [type, queries.filter((query) => query.type === type)] as [string, Query[]]),
    ['all', queries],
  ]
}

/** An engine that says whether its best is sure. */
interface Judge {
  readonly name: string
  readonly engine: SearchEngine
  readonly isSure: (said: string) => boolean
}

/** Ours with all words and as packed, over the same items. */
export function judgesOf({ items, texts, packed }: Given): Judge[] {
  const { speech } = tablesOf(texts)
  return (
    [
      ['all words', engineOf(items, texts)],
      ['as packed', packedEngine({ items, packed })],
    ] as const
  ).map(([name, engine]) => ({ name, engine, isSure: (said) => sure(engine.search(said, 1)[0], said, speech) }))
}

const share = (queries: readonly Query[], is: (query: Query) => boolean) =>
  percent(queries.filter(is).length / queries.length)

/** Real ones by type: how many are taken as sure, and how many of all are sure and wrong. */
export function benchAccepted(set: string, queries: readonly Query[], judges: readonly Judge[]): void {
  table(
    `${set}: sure, and sure of the wrong one`,
    ['words', 'type', 'n', 'sure %', 'sure and wrong %'],
    judges.flatMap(({ name, engine, isSure }) =>
      byType(queries).map(([type, of]) => [
        name,
        type,
        of.length,
        share(of, ({ q }) => isSure(q)),
        share(of, (query) => isSure(query.q) && !wantedBy(query).includes(engine.search(query.q, 1)[0]?.id ?? '')),
      ]),
    ),
  )
}

/** What no matter serves by type: how much is refused. */
export function benchRefused(set: string, queries: readonly Query[], judges: readonly Judge[]): void {
  table(
    `${set}: what nothing here serves`,
    ['words', 'type', 'n', 'refused %'],
    judges.flatMap(({ name, isSure }) =>
      byType(queries).map(([type, of]) => [name, type, of.length, share(of, ({ q }) => !isSure(q))]),
    ),
  )
}
