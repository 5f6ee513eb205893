import { startTestApp, type TestApp, type TestAppOptions } from './app'
import { HttpServer, type ReceivedRequest, type Reply } from './http-server'

export interface AskingApp extends TestApp {
  /** What the departments were asked so far. */
  readonly asked: ReceivedRequest[]
}

/**
 * A test app in which one tiny server answers in place of these departments of Yunlan; both are closed together.
 * @param answer to each question @throws Error what `startTestApp` throws, leaving nothing behind
 */
export async function startAskingApp(
  departments: readonly string[],
  answer: (asked: ReceivedRequest) => Reply,
  { config, ...others }: TestAppOptions = {},
): Promise<AskingApp> {
  const department = await new HttpServer(answer).listen()
  const at = { url: department.url, appId: 'a', key: 'k'.repeat(16) }
  const yunlan = Object.fromEntries(departments.map((name) => [name, at]))
  const app = await startTestApp({ ...others, config: { ...config, departments: { yunlan } } }).catch(
    async (error: unknown) => {
      await department.close()
      throw error
    },
  )
  const close = async () => {
    await app.close()
    await department.close()
  }
  return { ...app, asked: department.asked, close }
}
