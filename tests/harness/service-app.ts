import { modules } from '../../mock/modules.gen'
import type { Resident as Facts } from '../../mock/resident'
import { services } from '../../server/modules.gen'
import { startTestApp, type Resident, type TestApp } from '../../server/testing/app'
import { HttpServer, type ReceivedRequest } from '../../server/testing/http-server'

const CITY = 'yunlan'

export interface ServiceApp extends TestApp {
  /** While true, no department answers. */
  away: boolean
  /** What the departments were asked. */
  readonly asked: readonly ReceivedRequest[]
  /** A resident whose name is proven, whom the departments of Yunlan know by these facts. */
  known(facts?: Partial<Facts>): Promise<Resident>
}

/**
 * The real server with one service, before its own pretend departments, asked over HTTP as the server asks the real
 * ones. @throws Error where there is no such service
 */
export async function startServiceApp(id: string): Promise<ServiceApp> {
  const only = services.filter((one) => one.id === id)
  if (only.length === 0) throw new Error(`no service ${id} in server/modules.gen.ts: run npm run services`)
  const residents: Facts[] = []
  const outside = { residents, city: CITY, now: () => app.clock.now() }
  const mocks = modules.filter(({ module }) => module === id)
  const counters = new Map(mocks.map((mock) => [mock.department, mock.open(outside)]))

  const server = await new HttpServer(({ path, body }) => {
    const [, department = '', ...operation] = path.split('/')
    const counter = service.away ? undefined : counters.get(department)
    return counter?.(`/${operation.join('/')}`, body) ?? { status: 503 }
  }).listen()
  const address = (name: string) => ({ url: `${server.url}/${name}`, appId: 'jinban', key: 'secret' })
  const departments = Object.fromEntries([...counters.keys()].map((name) => [name, address(name)]))
  const app = await startTestApp({
    services: only,
    config: { departments: { [CITY]: departments } },
    breakerPolicy: { faults: 100, pause: 50, backoff: [1, 2] },
  })

  const service: ServiceApp = {
    ...app,
    away: false,
    asked: server.asked,
    known: async (facts = {}) => {
      const resident = await app.resident()
      const { name, idNumber, person } = resident
      const story = { zh: '测试里的人', en: 'Somebody in a test' }
      residents.push({ id: person, story, name, idNumber, phone: '19900000000', city: CITY, employments: [], ...facts })
      return resident
    },
    close: async () => {
      await app.close()
      await server.close()
    },
  }
  return service
}
