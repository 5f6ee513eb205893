import { fieldsOf, takes, where } from './endpoints'
import { granted, startHouse, type House } from './house'
import { stored } from './stored'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

// Words that a schema allows and an object may already have
const unknown = ['atlantis', 'constructor', 'to-string', 'valueof']

test.each(where((endpoint) => takes(endpoint, 'city')))('%s: a city that is not here yet', async (_, swept) => {
  const { resident, input } = await granted(house, swept)
  const before = await stored(house.sql)
  const asked = house.department.server.asked.length
  for (const city of unknown) {
    const part = 'city' in fieldsOf(swept.endpoint.query) ? 'query' : 'body'
    const elsewhere = { ...input, [part]: { ...input[part], city } }
    const answer = await house.ask(swept, elsewhere, { token: resident.token })
    expect([answer.status, answer.body.error?.code]).toEqual([404, 'CITY_UNKNOWN'])
  }
  expect(await stored(house.sql)).toEqual(before)
  expect(house.department.server.asked).toHaveLength(asked)
})
