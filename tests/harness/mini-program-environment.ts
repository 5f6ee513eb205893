import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom'
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment'
import { startBackend as startReal } from './real-backend'
import { startBackend as startThin } from './thin-backend'
import type { Backend, Bridge, HttpRequest } from './backend'

/**
 * jsdom for the mini-program, with a backend outside it: Fastify and postgres.js cannot live in jsdom.
 * `@jest-environment-options {"backend": "thin"}` takes the thin mock in place of server, database and world.
 */
export default class MiniProgramEnvironment extends JsdomEnvironment {
  private backend?: Backend
  private ended = false
  private readonly kind: unknown

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context)
    this.kind = config.projectConfig.testEnvironmentOptions.backend
  }

  override async setup(): Promise<void> {
    await super.setup()
    const backend = await (this.kind === 'thin' ? startThin() : startReal())
    this.backend = backend
    const bridge: Bridge = {
      // A page may still ask while its test has ended: nobody answers any more
      request: async (json) =>
        this.ended
          ? new Promise(() => undefined)
          : JSON.stringify(await backend.request(JSON.parse(json) as HttpRequest)),
      operate: async (json) => {
        const { name, argument } = JSON.parse(json) as { name: string; argument?: unknown }
        return JSON.stringify((await backend.operate(name, argument)) ?? null)
      },
    }
    Object.assign(this.global, { backendBridge: bridge })
  }

  override async teardown(): Promise<void> {
    this.ended = true
    await this.backend?.close()
    await super.teardown()
  }
}
