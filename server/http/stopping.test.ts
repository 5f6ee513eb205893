import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { Stopping } from './stopping'

const serving = async () => {
  const app = Fastify({ forceCloseConnections: 'idle', return503OnClosing: false })
  const stopping = new Stopping(app)
  const gates = { come: () => undefined as void, leave: () => undefined as void }
  const come = new Promise<void>((resolve) => (gates.come = resolve))
  const left = new Promise<void>((resolve) => (gates.leave = resolve))
  app.get('/slow', async () => {
    gates.come()
    await left
    return 'done'
  })
  app.get('/', async () => 'here')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { stopping, gates, come, url: `http://127.0.0.1:${port}` }
}

const get = (url: string, agent: http.Agent) =>
  once(http.get(url, { agent }), 'response').then(([response]) => (response as http.IncomingMessage).resume())

test('what is not answered in time is cut off', async () => {
  const { stopping, come, url } = await serving()
  const agent = new http.Agent({ keepAlive: true })
  const cut = expect(get(`${url}/slow`, agent)).rejects.toThrow('socket hang up')
  await come
  await stopping.close(10)
  await cut
  agent.destroy()
})

test('an answer that was begun before says so too, and its connection ends with it', async () => {
  const { stopping, gates, come, url } = await serving()
  const agent = new http.Agent({ keepAlive: true })
  await get(`${url}/`, agent)
  const slow = get(`${url}/slow`, agent)
  await come
  const drained = stopping.drain(0)
  gates.leave()
  expect((await slow).headers.connection).toBe('close')
  await drained
  expect((await get(`${url}/`, agent)).headers.connection).toBe('close')
  await stopping.close(60_000)
  agent.destroy()
})
