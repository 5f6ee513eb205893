import path from 'node:path'
import type { AggregatedResult, Config } from '@jest/reporters'
import { timeTable, type Ledger } from './time-table'

/** What scripts/test.ts knows of a run before jest begins, in JINBAN_RUN as JSON. */
export interface Run extends Pick<Ledger, 'builds' | 'cold' | 'budget'> {
  /** When the first build began, in ms since 1970. */
  readonly began: number
  /** What was left out and why, said at the end. */
  readonly notes: readonly string[]
}

/** The last line of a run. A test file that did not run is a failure. */
export function totalsLine(results: AggregatedResult): string {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  const skipped = results.numPendingTests + results.numTodoTests
  return `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

/** Jest reporter: where the time went, when scripts/test.ts asked for it, and the last line. */
export class Report {
  constructor(private readonly config: Config.GlobalConfig) {}

  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    const { JINBAN_RUN: told } = process.env
    const said = told ? this.report(JSON.parse(told) as Run, results) : []
    // After what jest itself says at the end
    setImmediate(() => console.log([...said, totalsLine(results)].join('\n')))
  }

  private report({ began, notes, ...known }: Run, { testResults }: AggregatedResult): string[] {
    const files = testResults.map(({ testFilePath, perfStats: { start, end } }) => ({
      file: path.relative(this.config.rootDir, testFilePath),
      seconds: (end - start) / 1000,
    }))
    const ledger = { ...known, files, workers: this.config.maxWorkers, seconds: (Date.now() - began) / 1000 }
    return ['', timeTable(ledger), ...notes, '']
  }
}
