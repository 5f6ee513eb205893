import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { DoorRoute } from './door'
import { buildGateway } from './simulator/gateway'
import { buildThin } from './thin'
import { buildThinSite } from './thin-site'
import { buildWorld } from './world'

const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-door-'))
const done: string[] = []
const world = buildWorld()
const backstage = {
  serverUrl: () => 'http://127.0.0.1:9',
  forgetEverything: async () => void done.push('forgot everything'),
  closeBreakers: async () => void done.push('closed breakers'),
  waiting: async () => [],
}
const doors: Record<string, () => Promise<FastifyInstance>> = {
  gateway: () => buildGateway({ world, dist, ...backstage }),
  world: async () => world.app,
  thin: () => buildThin(),
  'thin site': () => buildThinSite(dist),
}
beforeEach(() => (done.length = 0))
afterAll(() => fs.rmSync(dist, { recursive: true }))

interface Asked {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const length = (body = ''): Record<string, string> =>
  body ? { 'content-length': String(Buffer.byteLength(body)) } : {}

/** Over a socket: `fetch` sends no Host of our choosing. */
const ask = (origin: string, url: string, { method, headers, body }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.request(
      origin + url,
      { method, headers: { ...headers, ...length(body) }, agent: false },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
        answer.destroy()
      },
    )
    request.on('error', reject)
    request.end(body)
  })

const changes = ({ method }: DoorRoute) => !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)
const filled = (url: string) => url.replace(/:\w+/g, 'x').replace('*', 'x')
const json = { 'content-type': 'application/json' }
const body = '{"resident":"renter"}'

describe.each(Object.keys(doors))('%s', (name) => {
  let app: FastifyInstance
  let origin: string
  let host: string
  beforeAll(async () => {
    app = await (doors[name] as () => Promise<FastifyInstance>)()
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
    host = new URL(origin).host
  })
  afterAll(() => app.close())

  test('every route is found, and some change what is there', () => {
    expect(app.doorRoutes.filter(changes).length).toBeGreaterThan(0)
  })

  test('no route opens under another name', async () => {
    for (const at of [
      'evil.example',
      'evil.example:8788',
      '127.0.0.1.evil.example',
      'localhost.evil',
      'a@127.0.0.1',
      '[::2]',
    ])
      for (const { method, url } of app.doorRoutes)
        expect([method, url, at, await ask(origin, filled(url), { method, headers: { ...json, host: at } })]).toEqual([
          method,
          url,
          at,
          403,
        ])
  })

  const foreign: Record<string, Record<string, string>> = {
    'a web site': { origin: 'https://evil.example' },
    'a page in a sandbox': { origin: 'null' },
    'a web site that names us': { origin: 'https://127.0.0.1.evil.example' },
    'another port of this machine': { origin: 'http://127.0.0.1:1' },
    'a web site, by what the browser says': { 'sec-fetch-site': 'cross-site' },
  }
  test.each(Object.keys(foreign))('nothing is changed by %s', async (from) => {
    for (const { method, url } of app.doorRoutes.filter(changes))
      for (const type of [json, { 'content-type': 'text/plain' }]) {
        const headers = { host, ...type, ...foreign[from] }
        expect([method, url, await ask(origin, filled(url), { method, headers, body })]).toEqual([method, url, 403])
      }
    expect(done).toEqual([])
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('nothing is changed by what is "%s", no JSON', async (type) => {
    for (const { method, url } of app.doorRoutes.filter(changes)) {
      const headers = { host, ...(type ? { 'content-type': type } : {}) }
      expect([method, url, await ask(origin, filled(url), { method, headers, body })]).toEqual([method, url, 415])
    }
    expect(done).toEqual([])
  })

  test('its own page, and a program of this machine, come in', async () => {
    const owns: Record<string, string>[] = [{}, { origin }, { host: `localhost:${new URL(origin).port}` }]
    for (const { method, url } of app.doorRoutes)
      for (const own of owns) {
        const headers = { host, ...json, ...own }
        const status = await ask(origin, filled(url), {
          method,
          headers,
          ...(method === 'GET' ? {} : { body: '{"example":"default"}' }),
        })
        expect([403, 415]).not.toContain(url.startsWith('/departments') ? 200 : status)
      }
  })
})

test('nothing here listens but by a door', () => {
  const files = fs.readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/.test(file))
  const open = files
    .filter((file) => !/^door(\.test)?\.ts$/.test(file))
    .filter((file) => /\bFastify\(|createServer\(/.test(fs.readFileSync(path.join(__dirname, file), 'utf8')))
  expect(open).toEqual([])
})
