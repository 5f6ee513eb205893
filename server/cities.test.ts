import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadCities } from './cities'
import type { ServerModule } from './module'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-cities-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const write = (file: string, content: unknown) => {
  const place = path.join(folder, file)
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content))
}
const city = (id: string) => write(`${id}/city.json`, { id, name: { zh: id, en: id } })

const demo: ServerModule = {
  id: 'demo',
  contract: {},
  responses: {},
  routes: () => ({}),
  city: {
    type: 'object',
    additionalProperties: false,
    required: ['office', 'steps', 'fee'],
    properties: {
      office: {
        type: 'object',
        additionalProperties: false,
        required: ['phone'],
        properties: { phone: { type: 'string' }, hall: { type: 'string' } },
        default: { phone: '12345' },
      },
      steps: { type: 'array', items: { type: 'integer' }, default: [1, 2] },
      fee: { type: 'integer', minimum: 0, default: 500 },
      periods: {
        type: 'array',
        default: [{}],
        items: { type: 'object', properties: { rate: { type: 'integer', default: 3 } } },
      },
    },
  },
}

const settings = (said?: unknown) => {
  city('here')
  if (said !== undefined) write('here/demo.json', said)
  return loadCities(folder, [demo]).settings('here', 'demo')
}

test('a city that says nothing has every default, those of a default’s own fields too', () => {
  expect(settings()).toEqual({ office: { phone: '12345' }, steps: [1, 2], fee: 500, periods: [{ rate: 3 }] })
})

test('what is said of a thing stands field by field over what is typical of it', () => {
  expect(settings({ office: { hall: 'Landong' } })).toMatchObject({ office: { phone: '12345', hall: 'Landong' } })
  expect(settings({ office: { phone: '110' } })).toMatchObject({ office: { phone: '110' } })
})

test('lists and figures are said whole', () => {
  expect(settings({ steps: [9], fee: 0, periods: [{ rate: 1 }, {}] })).toMatchObject({
    steps: [9],
    fee: 0,
    periods: [{ rate: 1 }, { rate: 3 }],
  })
})

test.each([
  ['a wrong type', { office: { phone: 12345 } }, '/office/phone must be string'],
  ['a field that is none', { office: { fax: '1' } }, '/office must NOT have additional properties'],
  ['a list for a thing', { office: ['12345'] }, '/office must be object'],
  ['a thing for a list', { steps: { first: 1 } }, '/steps must be array'],
  ['a figure out of bounds', { fee: -1 }, '/fee must be >= 0'],
  ['a list instead of settings', [], ' must be object'],
])('%s is refused with the file and the field', (_, said, field) => {
  expect(() => settings(said)).toThrow(`${path.join(folder, 'here/demo.json')}: ${field}`)
})

test('what is no JSON is refused with its file', () => {
  expect(() => settings('{')).toThrow(`${path.join(folder, 'here/demo.json')} is no JSON`)
})

test('a city is called as its folder, and has a name in both languages', () => {
  write('here/city.json', { id: 'there', name: { zh: '那', en: 'There' } })
  expect(() => loadCities(folder, [])).toThrow('the id must be the folder')
  write('here/city.json', { id: 'here', name: { zh: '这' } })
  expect(() => loadCities(folder, [])).toThrow(`${path.join(folder, 'here/city.json')}: /name`)
})

test('settings are of a city and a module, and nobody changes them', () => {
  city('there')
  write('there/demo.json', { fee: 7 })
  settings()
  const cities = loadCities(folder, [demo])
  expect([cities.settings('here', 'demo'), cities.settings('there', 'demo')]).toMatchObject([{ fee: 500 }, { fee: 7 }])
  expect(cities.settings('here', 'other')).toBeUndefined()
  expect(Object.isFrozen(cities.settings('there', 'demo'))).toBe(true)
  for (const id of ['atlantis', 'constructor'])
    expect(() => cities.get(id)).toThrow(expect.objectContaining({ code: 'CITY_UNKNOWN' }) as Error)
})

test('every city is told, by id, and nothing but its name', () => {
  city('there')
  city('here')
  write('typical/demo.json', {})
  expect(loadCities(folder, []).all).toEqual([
    { id: 'here', name: { zh: 'here', en: 'here' } },
    { id: 'there', name: { zh: 'there', en: 'there' } },
  ])
})
