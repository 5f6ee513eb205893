import { services } from '../../../../server/modules.gen'
import { startTestApp, type TestApp } from '../../../../server/testing/app'
import type { Counters } from '../contract/types'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness?.close())

const home = '&lat=28.74&lng=114.49'
const ask = async (query: string, from = harness) =>
  (await from.send('GET', `/openings?${query}`)).body as unknown as Counters
const namesOf = ({ places }: Counters) => places.map(({ name }) => name)

test('where a matter is done: the nearest that is open first, how many more there are, and the pages that show them', async () => {
  const found = await ask(`city=yunlan&matter=residence-permit${home}`)
  expect(namesOf(found)).toEqual(['望澜桥派出所', '柳岸警务室', '澜东服务厅'])
  expect(found.places[0]).toMatchObject({ metres: 648, phone: '0000-5550176' })
  expect([found.others, found.pages?.list]).toEqual([5, 'services/nearby/pages/near/index'])
})

test('who lets nobody know where they are sees some place, and no distances', async () => {
  const found = await ask('city=yunlan&matter=residence-permit')
  expect(found.places).toHaveLength(3)
  expect(found.places.every((place) => !('metres' in place))).toBe(true)
})

test.each([
  ['in another city', '&lat=31.2&lng=121.5'],
  ['nowhere', '&lat=0&lng=0'],
  ['half said', '&lat=28.74'],
])('a point %s is as good as none', async (_, point) => {
  const [there, without] = [await ask(`city=yunlan&matter=passport${point}`), await ask('city=yunlan&matter=passport')]
  expect(namesOf(there)).toEqual(namesOf(without))
})

test('a closed one comes after an open one farther away', async () => {
  // Saturday morning
  harness.clock.pass(5 * 86_400_000 + 40 * 60_000)
  const saturday = await ask(`city=yunlan&matter=residence-permit${home}`)
  expect(namesOf(saturday)[0]).toBe('澜东服务厅')
})

test('a matter that nobody does, in a city that knows none: no places', async () => {
  expect(await ask('city=qinghe&matter=passport')).toMatchObject({ places: [], others: 0 })
  const { status, body } = await harness.send('GET', '/openings?city=atlantis&matter=passport')
  expect([status, body.error.code]).toEqual([404, 'CITY_UNKNOWN'])
})

test('without a service that looks after places they are as the register has them, and lead to no page', async () => {
  const alone = await startTestApp({ services: services.filter(({ id }) => id !== 'nearby') })
  try {
    const found = await ask(`city=yunlan&matter=residence-permit${home}`, alone)
    expect(found).not.toHaveProperty('pages')
    expect([found.checkedWithinMonths, namesOf(found)[0]]).toEqual([12, '望澜桥派出所'])
  } finally {
    await alone.close()
  }
})
