import { startTestApp, type Body, type TestApp } from '../../../../server/testing/app'
import { services } from '../../../../server/modules.gen'
import type { ServiceModule } from '../../../../server/module'

const registered = services.find(({ id }) => id === 'housing-fund')
const { manifest, city } = registered ?? {}
const { office: _, ...withoutOffice } = (typeof city === 'object' && city.properties) || {}

/** A service that names the kit, with these settings or none. */
const service = (id: string, own: Pick<ServiceModule, 'city'> = {}, kits = ['office']): ServiceModule => ({
  id,
  contract: {},
  responses: {},
  routes: () => ({}),
  ...(manifest ? { manifest: { ...manifest, id, kits } } : {}),
  ...own,
})

const typical = { name: { zh: '演示局', en: 'Demo bureau' }, phone: '12345', hours: { from: '09:00', to: '17:00' } }
const withTypical = {
  type: 'object',
  required: ['office'],
  properties: { office: { type: 'object', default: typical } },
} as const

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp({
    services: [...services, service('demo', { city: withTypical }), service('silent', {}, [])],
  })
})
afterAll(() => harness?.close())

const ask = async (of: string, where = 'yunlan') => {
  const { status, body } = await harness.send('GET', `/office?city=${where}&service=${of}`)
  return [status, status === 200 ? body : body.error.code]
}

test.each([
  ['yunlan', '云澜市住房公积金中心', '澜东服务厅', '17:30'],
  ['qinghe', '清禾县公积金管理部', '清禾县服务厅', '17:00'],
])('whom to ask in %s: who, by which number, where, until when', async (where, zh, hall, to) => {
  expect(await ask('housing-fund', where)).toEqual([
    200,
    expect.objectContaining({
      name: expect.objectContaining({ zh }) as unknown,
      phone: '12329',
      hall: expect.objectContaining({ zh: hall }) as unknown,
      hours: { from: '08:30', to },
    }),
  ])
})

test('the counter is as the register has it: where, and whether it is open; when next where it is not', async () => {
  const [, open] = await ask('housing-fund')
  expect(open).toMatchObject({
    hall: { zh: '澜东服务厅' },
    address: { zh: '澜东路 118 号 1 层' },
    hallHours: { from: '09:00', to: '17:00' },
    opening: { state: 'open', at: '2026-11-23T17:00:00+08:00', phone: '0000-5550123' },
  })
  harness.clock.pass(8 * 3_600_000)
  const [, closed] = await ask('housing-fund')
  expect(closed).toMatchObject({ opening: { state: 'closed', at: '2026-11-24T09:00:00+08:00' } })
})

test('a counter that the register does not have is left out, and whom to call stands', async () => {
  await harness.sql`delete from places where id = 'county-hall'`
  const [status, office] = await ask('housing-fund', 'qinghe')
  harness.clock.pass(120_000)
  const [, later] = await ask('housing-fund', 'qinghe')
  expect([status, (office as Body).phone]).toEqual([200, '12329'])
  expect(later).not.toHaveProperty('hall')
})

test('a city that says nothing has the typical office', async () => {
  expect(await ask('demo')).toEqual([200, typical])
  expect(await ask('demo', 'qinghe')).toEqual([200, typical])
})

test.each([
  ['does not name the kit', 'silent'],
  ['is not there', 'nothing'],
  ['is a word that every object has', 'constructor'],
])('a service that %s has no office', async (_case, id) => {
  expect(await ask(id)).toEqual([404, 'NOT_FOUND'])
})

test('a city that is not here yet', async () => {
  expect(await ask('demo', 'atlantis')).toEqual([404, 'CITY_UNKNOWN'])
})

test.each([
  ['no settings', undefined],
  ['settings without one', { type: 'object', properties: withoutOffice } as const],
])('a service that names the kit and has %s is refused at the start', async (_case, own) => {
  const starting = startTestApp({ services: [service('demo', { city: own })] })
  await expect(starting).rejects.toThrow('demo names the kit office, but its city.ts has no "office"')
})
