import { createRequire } from 'node:module'
import path from 'node:path'
import { INSTRUMENTER_CONSTANTS, type StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { runCLI } from 'jest'
import type { AggregatedResult, AssertionResult } from '@jest/test-result'
import type { Config } from '@jest/types'
import { identityOf } from './mutants'
import { nearest } from './nearest'
import type { Plan } from './plan'
import { running, testId, testOf } from './running'

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A file's tests of these names; all where one of them stands for the whole file. */
const named = (names: readonly (string | undefined)[]) =>
  names.includes(undefined) ? {} : { testNamePattern: `^(${names.map((name = '') => escaped(name)).join('|')})$` }

/**
 * Runs the tests of jest's project `node` in the sandbox. For each mutant it loads the test files that reach it, the
 * nearest first and `plan.near` at most, until one fails.
 */
export class HouseRunner implements TestRunner {
  static inject = tokens(commonTokens.options)
  private readonly plan: Plan
  private readonly drawn: ReadonlySet<string>

  constructor(options: StrykerOptions) {
    this.plan = options.plan as Plan
    this.drawn = new Set(this.plan.drawn)
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRunResult> {
    running.stopsAtFailure = false
    const { testMatching: pattern } = this.plan
    const results = await this.run(pattern ? { testPathPattern: [pattern] } : {})
    const { mutantCoverage } = running.context
    const broken = results.testResults.filter(({ testExecError }) => testExecError)
    if (broken.length > 0) {
      const errorMessage = broken.map(({ testFilePath, failureMessage }) => `${testFilePath} ${failureMessage}`).join()
      return { status: DryRunStatus.Error, errorMessage }
    }
    return { status: DryRunStatus.Complete, tests: testsOf(results), mutantCoverage }
  }

  async mutantRun({
    activeMutant,
    sandboxFileName,
    testFilter = [],
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const file = path.relative(process.cwd(), sandboxFileName)
    // Of the other mutants of the same files nobody reads the result
    if (!this.drawn.has(identityOf({ ...activeMutant, fileName: file })))
      return { status: MutantRunStatus.Survived, nrOfTests: 0 }
    const reaching = testFilter.map(testOf)
    const files = nearest(file, [...new Set(reaching.map((test) => test.file))]).slice(0, this.plan.near)
    running.stopsAtFailure = true
    Object.assign(running.context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined })
    // What a test starts as a process of its own has the mutant by this
    process.env[INSTRUMENTER_CONSTANTS.ACTIVE_MUTANT_ENV_VARIABLE] = activeMutant.id
    try {
      const tried: TestResult[] = []
      for (const one of files) {
        const names = reaching.filter((test) => test.file === one).map(({ name }) => name)
        const results = await this.run({ _: [one], runTestsByPath: true, ...named(names) })
        const endless = determineHitLimitReached(running.context.hitCount, hitLimit)
        if (endless) return toMutantRunResult(endless)
        tried.push(...testsOf(results))
        const [file] = results.testResults
        // Without one test it did not load; with some, what failed is the ending of the file
        if (file?.testExecError && file.testResults.length === 0)
          return { status: MutantRunStatus.Error, errorMessage: file.failureMessage ?? one }
        if (file?.testExecError) {
          const failureMessage = file.failureMessage ?? one
          return { status: MutantRunStatus.Killed, killedBy: [testId(one)], failureMessage, nrOfTests: tried.length }
        }
        // Jest's own `bail` ends the process
        if (results.numFailedTests > 0) break
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: tried })
    } finally {
      delete process.env[INSTRUMENTER_CONSTANTS.ACTIVE_MUTANT_ENV_VARIABLE]
      Object.assign(running.context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined })
    }
  }

  private async run(more: Readonly<Record<string, unknown>>): Promise<AggregatedResult> {
    const root = process.cwd()
    const { projects } = createRequire(path.join(root, 'x.js'))('./jest.config.js') as {
      projects: Config.InitialProjectOptions[]
    }
    const { globalSetup: _setup, globalTeardown: _teardown, ...node } = projects.find(isNode) ?? {}
    const config = {
      ...node,
      rootDir: root,
      testEnvironment: path.join(root, 'scripts/mutation/environment.ts'),
      testPathIgnorePatterns: ['/node_modules/', ...this.plan.notRun],
      cacheDirectory: path.join(root, '.cache/jest'),
      // Twice the house's own: a machine that does this does other things as well
      testTimeout: 60_000,
      reporters: [],
    }
    const argv: Parameters<typeof runCLI>[0] = {
      $0: 'jest',
      _: [],
      config: JSON.stringify(config),
      runInBand: true,
      silent: true,
      watchman: false,
      ci: true,
      passWithNoTests: true,
      ...more,
    }
    return (await runCLI(argv, [root])).results
  }
}

const isNode = ({ displayName }: Config.InitialProjectOptions) => displayName === 'node'

const statuses: Readonly<Record<string, TestStatus>> = { passed: TestStatus.Success, failed: TestStatus.Failed }

const resultOf = (file: string, test: AssertionResult): TestResult => {
  const id = testId(file, test.fullName)
  const common = { id, name: id, fileName: path.resolve(file), timeSpentMs: test.duration ?? 0 }
  const status = statuses[test.status] ?? TestStatus.Skipped
  if (status === TestStatus.Failed) return { ...common, status, failureMessage: test.failureMessages.join('\n') }
  return { ...common, status: status === TestStatus.Success ? status : TestStatus.Skipped }
}

/** Every test that was run, and each file as the test that stands for loading it. */
function testsOf({ testResults }: AggregatedResult): TestResult[] {
  return testResults.flatMap(({ testFilePath, testResults: tests, perfStats }) => {
    const file = path.relative(process.cwd(), testFilePath)
    const inTests = tests.reduce((sum, { duration }) => sum + (duration ?? 0), 0)
    const timeSpentMs = Math.max(0, perfStats.runtime - inTests)
    const load = {
      id: testId(file),
      name: file,
      fileName: testFilePath,
      timeSpentMs,
      status: TestStatus.Success,
    } as const
    return [load, ...tests.map((test) => resultOf(file, test))]
  })
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'house', HouseRunner)]
