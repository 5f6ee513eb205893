import { verdictOf, type Verdict } from '../../src/shared/search/sure'
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

/** An engine's best and what it is worth. */
export interface Judge {
  readonly name: string
  readonly judged: (said: string) => { readonly id?: string; readonly verdict: Verdict }
}

/** Ours with all words and as packed, over the same items. */
export function judgesOf({ items, texts, packed, ids }: Given): Judge[] {
  return (
    [
      ['all words', engineOf(items, texts)],
      ['as packed', packedEngine({ items, packed, ids })],
    ] as const
  ).map(([name, engine]) => ({
    name,
    judged: (said) => {
      const { best } = engine.judge(said, 1)
      return { id: best?.id, verdict: verdictOf(best) }
    },
  }))
}

/** By type: how many are accepted, as the one or as one of several; of all how many are sure and wrong. */
export function benchAccepted(set: string, queries: readonly Query[], judges: readonly Judge[]): void {
  const row = (name: string, type: string, all: readonly Query[], judged: Judge['judged']) => {
    const answers = all.map((query) => ({ ...judged(query.q), wanted: wantedBy(query) }))
    const share = (is: (answer: (typeof answers)[number]) => boolean) => percent(answers.filter(is).length / all.length)
    return [
      name,
      type,
      all.length,
      share(({ verdict }) => verdict !== 'none'),
      share(({ verdict }) => verdict === 'sure'),
      share(({ verdict, id = '', wanted }) => verdict === 'sure' && !wanted.includes(id)),
    ]
  }
  table(
    `${set}: accepted (not refused), of these sure, and sure of the wrong one`,
    ['words', 'type', 'n', 'accepted %', 'sure %', 'sure and wrong %'],
    judges.flatMap(({ name, judged }) => byType(queries).map(([type, all]) => row(name, type, all, judged))),
  )
}

/** What no matter serves by type: how much is refused, and how much passes for sure. */
export function benchRefused(set: string, queries: readonly Query[], judges: readonly Judge[]): void {
  const share = (all: readonly Query[], judged: Judge['judged'], which: Verdict) =>
    percent(all.filter(({ q }) => judged(q).verdict === which).length / all.length)
  table(
    `${set}: what nothing here serves`,
    ['words', 'type', 'n', 'refused %', 'sure %'],
    judges.flatMap(({ name, judged }) =>
      byType(queries).map(([type, all]) => [
        name,
        type,
        all.length,
        share(all, judged, 'none'),
        share(all, judged, 'sure'),
      ]),
    ),
  )
}
