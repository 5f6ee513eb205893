import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment'
import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom'
import type { Backend, Bridge, HttpRequest } from './backend'

/**
 * jsdom for the mini-program, with a backend outside it: Fastify and postgres.js cannot live in jsdom.
 * `@jest-environment-options {"backend": "thin"}` takes the thin mock in place of server, database and world.
 */
export default class MiniProgramEnvironment extends JsdomEnvironment {
  private backend?: Backend
  private readonly kind: string

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context)
    this.kind = (config.projectConfig.testEnvironmentOptions.backend as string | undefined) ?? 'real'
  }

  override async setup(): Promise<void> {
    await super.setup()
    if (this.kind === 'none') return
    const { startBackend } = this.kind === 'thin' ? await import('./thin-backend') : await import('./real-backend')
    const backend = await startBackend()
    this.backend = backend
    const bridge: Bridge = {
      request: async (json) => JSON.stringify(await backend.request(JSON.parse(json) as HttpRequest)),
      operate: async (json) => {
        const { name, argument } = JSON.parse(json) as { name: string; argument?: unknown }
        return JSON.stringify((await backend.operate(name, argument)) ?? null)
      },
    }
    Object.assign(this.global, { backendBridge: bridge })
  }

  override async teardown(): Promise<void> {
    await this.backend?.close()
    await super.teardown()
  }
}
