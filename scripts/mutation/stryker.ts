import path from 'node:path'
import type { Mutant, MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { root } from '../lib/build'
import type { Plan } from './plan'
import { resultIdentity } from './progress'

/** All that a run leaves behind; git does not see it. */
export const resultsDir = path.join(root, '.data/mutation')

// Its type has no value that a file on its own could name
const quiet: object = { logLevel: 'error' }

/** Runs the drawn mutants in a copy of the sources. @returns one result for each, by StrykerJS's own words */
export async function tryMutants(drawn: readonly Mutant[], plan: Plan, concurrency: number): Promise<MutantResult[]> {
  const plugin = (name: string) => path.join(root, 'scripts/mutation', name)
  const options: PartialStrykerOptions = {
    mutate: [...new Set(drawn.map(({ fileName }) => fileName))],
    plugins: [plugin('runner.ts'), plugin('words-ignorer.ts'), plugin('progress.ts')],
    appendPlugins: [],
    ignorers: ['words'],
    testRunner: 'house',
    testRunnerNodeArgs: ['--import', 'tsx'],
    // Jest in one process keeps what its test files leave behind
    maxTestRunnerReuse: 60,
    coverageAnalysis: 'perTest',
    concurrency,
    // A file's own time, three times, and as long again for one test that waits for ever
    timeoutFactor: 3,
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: path.relative(root, path.join(resultsDir, 'sandbox')),
    cleanTempDir: 'always',
    ignorePatterns: ['dist', '.data', '.cache', 'docs/images', 'bench'],
    reporters: ['drawn'],
    allowEmpty: true,
    disableTypeChecks: false,
    warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
    plan,
    ...quiet,
  }
  const { Stryker } = await import('@stryker-mutator/core')
  const results = await new Stryker(options).runMutationTest()
  const wanted = new Set(plan.drawn)
  return results
    .filter((result) => wanted.has(resultIdentity(result)))
    .map((result) => ({ ...result, fileName: path.relative(root, result.fileName) }))
}
