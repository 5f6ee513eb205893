import { performance } from 'node:perf_hooks'
import { alternating, median } from '../statistics'
import type { Ask, Built, Engine, Given } from './local'

const ROUNDS = 5

export interface Ready extends Built {
  readonly name: string
  /** Median: ms from the words to an engine that answers. */
  readonly buildMs: number
}

/** Builds each engine some times, in turns. The tables are given: a phone has them ready. */
export async function built(
  engines: Readonly<Record<string, Engine>>,
  given: Given,
  rounds = ROUNDS,
): Promise<Ready[]> {
  const ready = new Map<string, { one: Built; ms: number[] }>()
  await alternating(rounds, Object.entries(engines), async ([name, build]) => {
    const start = performance.now()
    const one = build(given)
    const ms = performance.now() - start
    ready.set(name, { one, ms: [...(ready.get(name)?.ms ?? []), ms] })
  })
  return Object.keys(engines).flatMap((name) => {
    const known = ready.get(name)
    return known ? [{ name, ...known.one, buildMs: median(known.ms) }] : []
  })
}

/**
 * Every engine answers a query before the next query comes, who begins and which way round changing: a slow spell, or
 * the garbage of a slow engine, meets all alike. Once to warm up, once timed.
 * @returns ms of every query by engine
 */
export function timesOf(
  engines: readonly { readonly name: string; readonly ask: Ask }[],
  queries: readonly string[],
): Map<string, number[]> {
  const times = new Map(engines.map(({ name }) => [name, [] as number[]]))
  for (const timed of [false, true])
    queries.forEach((said, at) => {
      const first = Math.floor(at / 2) % engines.length
      const turn = [...engines.slice(first), ...engines.slice(0, first)]
      for (const { name, ask } of at % 2 ? turn.reverse() : turn) {
        const start = performance.now()
        ask(said)
        const ms = performance.now() - start
        if (timed) times.get(name)?.push(ms)
      }
    })
  return times
}

/** The value that `share` of them are not above. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN

/** p50 and p99 as they are printed. */
export const usual = (ms: readonly number[]): string[] => [0.5, 0.99].map((share) => quantile(ms, share).toFixed(2))
