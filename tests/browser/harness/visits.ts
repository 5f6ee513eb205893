import fs from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/lib/build'
import type { Fault } from '../../../mock/faults'

/** A first screen in a browser, and what it says whatever becomes of those it asks. */
export interface Visit {
  readonly path: string
  /** Where a name is needed: whose, of mock/residents. */
  readonly resident?: string
  /** Shown where all is well. */
  readonly answer: string
  /** Department → its fault → what a first visit shows then. */
  readonly faults: Readonly<Record<string, Readonly<Partial<Record<Fault, string>>>>>
  /** Shown without a network, of what was read before. */
  readonly kept: string
}

/** Visits of every service that has a `tests/visit.ts`; a new one's is among them without being named anywhere. */
export function allVisits(): readonly (readonly [service: string, visit: Visit])[] {
  const folder = path.join(root, 'src/services')
  return fs
    .readdirSync(folder)
    .filter((id) => fs.existsSync(path.join(folder, id, 'tests/visit.ts')))
    .map((id) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest names its tests before any import() ends
      const { visit } = require(path.join(folder, id, 'tests/visit')) as { visit: Visit }
      return [id, visit] as const
    })
}
