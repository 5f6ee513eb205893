import { TestEnvironment as JsdomEnvironment } from 'jest-environment-jsdom'
import { startBackend as startThin } from './thin-backend'
import type { Backend, Bridge, HttpRequest } from './backend'

/**
 * jsdom for the mini-program, with a backend outside it: Fastify and postgres.js cannot live in jsdom.
 * `@jest-environment-options {"backend": "thin"}` takes the thin mock in place of server, database and world.
 */
export default class MiniProgramEnvironment extends JsdomEnvironment {
  private backend?: Backend

  override async setup(): Promise<void> {
    await super.setup()
    const backend = await startThin()
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
