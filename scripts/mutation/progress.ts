import fs from 'node:fs'
import path from 'node:path'
import type { MutantResult, StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import type { Reporter } from '@stryker-mutator/api/report'
import { identityOf } from './mutants'
import type { Plan } from './plan'

/** Results count lines and columns from 1, mutants from 0. @returns which mutant a result is of */
export function resultIdentity(result: MutantResult): string {
  const { start, end } = result.location
  const less = (at: typeof start) => ({ line: at.line - 1, column: at.column - 1 })
  const fileName = path.relative(process.cwd(), result.fileName)
  return identityOf({ ...result, fileName, location: { start: less(start), end: less(end) } })
}

/** Writes down what became of each drawn mutant as it is known: a run that is ended early leaves that much. */
export class Progress implements Reporter {
  static inject = tokens(commonTokens.options)
  private readonly plan: Plan
  private readonly drawn: ReadonlySet<string>
  private done = 0

  constructor(options: StrykerOptions) {
    this.plan = options.plan as Plan
    this.drawn = new Set(this.plan.drawn)
    fs.writeFileSync(this.plan.log, '')
  }

  onMutantTested(result: Readonly<MutantResult>): void {
    const identity = resultIdentity(result)
    if (!this.drawn.has(identity)) return
    fs.appendFileSync(this.plan.log, `${result.status} ${identity.replace(/\s+/g, ' ')}\n`)
    if (++this.done % 20 === 0) console.log(`${this.done} of ${this.drawn.size}`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'drawn', Progress)]
