import Fastify from 'fastify'
import { installHealth } from './health'

const serving = (ready: () => Promise<boolean>) => {
  const app = Fastify()
  installHealth(app, ready)
  return app
}
const asked = async (ready: () => Promise<boolean>) => {
  const app = serving(ready)
  const { statusCode, body } = await app.inject('/readyz')
  const alive = await app.inject('/healthz')
  await app.close()
  return [statusCode, body, alive.statusCode, alive.body]
}
const alive = [200, '{"status":"ok"}']

test('a server that can serve is ready', async () => {
  expect(await asked(() => Promise.resolve(true))).toEqual([200, '{"status":"ready"}', ...alive])
})

test.each([
  ['cannot serve', () => Promise.resolve(false)],
  ['cannot even tell', () => Promise.reject(new Error('no database'))],
])('a server that %s is not ready, but lives', async (_, ready) => {
  expect(await asked(ready)).toEqual([503, '{"status":"not ready"}', ...alive])
})
