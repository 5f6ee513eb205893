import Fastify from 'fastify'
import { installHealth } from './health'

const serving = (ready: () => Promise<boolean>, stopping = { hasBegun: false }) => {
  const app = Fastify()
  installHealth(app, { ready, stopping, withinMs: 20 })
  return app
}
const asked = async (...given: Parameters<typeof serving>) => {
  const app = serving(...given)
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
  ['gets no answer', () => new Promise<boolean>(() => undefined)],
])('a server that %s is not ready, but lives', async (_, ready) => {
  expect(await asked(ready)).toEqual([503, '{"status":"not ready"}', ...alive])
})

test('one that stops is not ready, whatever it could serve', async () => {
  expect(await asked(() => Promise.resolve(true), { hasBegun: true })).toEqual([
    503,
    '{"status":"not ready"}',
    ...alive,
  ])
})

test('however many ask, it is found out once', async () => {
  const ready = jest.fn(async () => true)
  const app = serving(ready)
  await Promise.all(Array.from({ length: 20 }, () => app.inject('/readyz')))
  await app.close()
  expect(ready).toHaveBeenCalledTimes(1)
})
