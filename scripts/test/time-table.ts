import type { Built } from '../lib/build'

export interface Ran {
  /** A test file from the root. */
  readonly file: string
  readonly seconds: number
}

/** What one run took. */
export interface Ledger {
  readonly builds: readonly Built[]
  readonly files: readonly Ran[]
  /** Test files that run at one time. */
  readonly workers: number
  /** From the first build to the last test. */
  readonly seconds: number
  /** One cold build of dist/weapp, in seconds; `at` says when, where it was not in this run. */
  readonly cold?: { readonly seconds: number; readonly at?: string }
  /** What the run may take, in cold builds. */
  readonly budget?: number
}

/** Test files that are named in the table; the others are one line. */
const NAMED = 12

const sum = (rows: readonly { readonly seconds?: number }[]) => rows.reduce((all, { seconds = 0 }) => all + seconds, 0)

/** Where the time of a run went, largest first, in seconds and in cold builds of the mini-program on this machine. */
export function timeTable({ builds, files, workers, seconds, cold, budget }: Ledger): string {
  const unit = cold?.seconds
  const times = (given: number) => (unit ? (given / unit).toFixed(1) : '').padStart(8)
  const line = (name: string, given: number) => `${name.padEnd(56)}${given.toFixed(1).padStart(8)}${times(given)}`
  const largest = [...files].sort((one, other) => other.seconds - one.seconds)
  const others = largest.slice(NAMED)
  const since = cold?.at ? `, measured ${cold.at.slice(0, 16).replace('T', ' ')}` : ''
  const measure = unit
    ? `one cold build of dist/weapp: ${unit.toFixed(1)} s${since}`
    : 'no cold build was measured here'
  const within = unit && budget && `, ${seconds > budget * unit ? 'OVER' : 'within'} the budget of ${budget}`
  return [
    `${'Where the time went'.padEnd(56)}${'seconds'.padStart(8)}${'× build'.padStart(8)}`,
    ...builds.map(({ out, seconds: took = 0, cold: isCold }) => {
      const how = took ? (isCold ? 'built cold' : 'built') : 'used as it is'
      return line(`${out}, ${how}`, took)
    }),
    ...largest.slice(0, NAMED).map((one) => line(one.file, one.seconds)),
    ...(others.length ? [line(`${others.length} other test files`, sum(others))] : []),
    line(`test files together, ${workers} at a time`, sum(files)),
    line('from beginning to end', seconds),
    `${measure}${within || ''}`,
  ].join('\n')
}

/** What a whole run may take with so many services, in cold builds: two cost 40, each further one 3. */
export const budgetOf = (services: number): number => 40 + 3 * Math.max(0, services - 2)

/** What the tests of one module may take after a first build, in cold builds. */
export const MODULE_BUDGET = 8
