import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWorld } from '../mock/world'

/** What a bench asks of the world: how to be its server, and how to be its residents. */
export interface WorldAccess {
  readonly environment: Readonly<Record<string, string>>
  readonly departments: Readonly<Record<string, Readonly<Record<string, { url: string; appId: string; key: string }>>>>
  readonly residents: readonly Someone[]
}

export interface Someone {
  readonly name: string
  readonly idNumber: string
  readonly loginCode: string
  readonly nameCode: string
}

/**
 * The world's departments, each answer worked out once and then repeated: a bench measures who asks, not the world.
 * @returns where they answer
 */
async function repeating(world: string): Promise<string> {
  const known = new Map<string, Promise<{ status: number; text: string }>>()
  const asked = async (path: string, headers: http.IncomingHttpHeaders, body: string) => {
    const signed = Object.entries(headers).filter(([name]) => name.startsWith('x-')) as [string, string][]
    const own = { ...Object.fromEntries(signed), 'content-type': 'application/json' }
    const answer = await fetch(world + path, { method: 'POST', headers: own, body })
    return { status: answer.status, text: await answer.text() }
  }
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const [path, body] = [request.url ?? '', Buffer.concat(chunks).toString()]
      const answer = known.get(path + body) ?? asked(path, request.headers, body)
      known.set(path + body, answer)
      void answer.then(({ status, text }) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
      })
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The mock world as a process of its own, so that its answers do not wait for the one who counts them. */
async function main(): Promise<void> {
  const world = buildWorld()
  let [url, departments] = ['', '']
  world.app.get('/access', async (): Promise<WorldAccess> => {
    // Production keeps its own time
    const { CLOCK_URL: _clock, ...environment } = world.environment(url)
    return {
      environment,
      departments: world.departmentAddresses(departments),
      residents: world.residents.map(({ id, name, idNumber }) => ({
        name,
        idNumber,
        loginCode: world.wechat.issue(id, 'weapp'),
        nameCode: world.wechat.issue(id, 'realName'),
      })),
    }
  })
  url = await world.listen()
  departments = await repeating(url)
  console.log(`World listening at ${url}`)
  process.on('SIGTERM', () => void world.close().then(() => process.exit(0)))
}

void main()
