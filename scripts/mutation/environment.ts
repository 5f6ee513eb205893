import type { Circus } from '@jest/types'
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment'
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node'
import path from 'node:path'
import { running, testId } from './running'

const fullName = ({ name, parent }: Circus.TestEntry | Circus.DescribeBlock): string =>
  parent && parent.name !== 'ROOT_DESCRIBE_BLOCK' ? `${fullName(parent)} ${name}` : name

/** Plain Node that tells the instrumented code which test it runs in, and skips the rest of a file after a failure. */
export default class MutationEnvironment extends NodeEnvironment {
  private readonly file: string
  private failed = false

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context)
    this.file = path.relative(config.projectConfig.rootDir, context.testPath)
    running.context.currentTestId = testId(this.file)
    Object.assign(this.global, { __stryker__: running.context })
  }

  handleTestEvent(event: Circus.Event): void {
    if (event.name === 'test_start') {
      running.context.currentTestId = testId(this.file, fullName(event.test))
      if (this.failed && running.stopsAtFailure) event.test.mode = 'skip'
    }
    if (event.name === 'test_done') {
      running.context.currentTestId = testId(this.file)
      this.failed ||= event.test.errors.length > 0
    }
  }

  override async teardown(): Promise<void> {
    running.context.currentTestId = undefined
    await super.teardown()
  }
}
