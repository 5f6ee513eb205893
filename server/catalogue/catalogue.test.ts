import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bannedWords, faultsOf } from '../../tests/architecture/said'
import { root } from '../files'
import { Catalogue } from './catalogue'
import { CatalogueFault } from './fault'
import { guidesOf } from './guides'

let cities: string
beforeEach(() => {
  cities = fs.mkdtempSync(path.join(os.tmpdir(), 'cities-'))
  const copied = ['typical/guide.schema.json', 'typical/item.schema.json', 'typical/event.schema.json']
  for (const file of [...copied, 'typical/guides/dog-licence.json', 'typical/guides/passport.json'])
    fs.cpSync(path.join(root, 'config/cities', file), path.join(cities, file))
  fs.mkdirSync(path.join(cities, 'demo'))
})
afterEach(() => fs.rmSync(cities, { recursive: true }))

const write = (name: string, text: string) => fs.writeFileSync(path.join(cities, 'demo', name), text)
const both = (text: string) => ({ zh: text, en: text })
const read = () => new Catalogue(cities).of('demo')

test('a city that says nothing has the typical guides', async () => {
  const { guides, items } = await read()
  expect([[...guides.keys()], items.size]).toEqual([['dog-licence', 'passport'], 0])
})

test('what a city says is laid over a guide field by field; its words are more words', async () => {
  const typical = (await read()).guides.get('dog-licence')
  write('guides.json', JSON.stringify({ 'dog-licence': { fee: both('60 元'), phone: '0000-555', words: ['犬牌'] } }))
  const { guides } = await read()
  expect(guides.get('dog-licence')).toEqual({
    ...typical,
    fee: both('60 元'),
    // The country's few words and figures are not the city's
    headline: undefined,
    brief: { time: typical?.brief.time, where: typical?.brief.where },
    phone: '0000-555',
    words: ['犬牌', ...(typical?.words ?? [])],
    sources: expect.arrayContaining([{ name: '本市提供', of: ['fee'] }]) as unknown,
  })
  expect(guides.get('dog-licence')?.sources.filter(({ of }) => of.includes('fee'))).toHaveLength(1)
  expect(guides.get('passport')?.words).not.toContain('犬牌')
})

test('who of a city checked a guide and when is in what is answered, and nobody did where nobody says so', async () => {
  write('guides.json', JSON.stringify({ passport: { checked: { on: '2026-11-20', by: both('公安局') } } }))
  const guides = guidesOf(new Catalogue(cities), { pages: new Map(), names: new Map() })
  const answer = (id: string) => guides.get({ id: 'demo', name: both('示范市') }, id, 'zh')
  expect((await answer('passport')).checked).toEqual({ on: '2026-11-20', by: '公安局' })
  expect(await answer('dog-licence')).not.toHaveProperty('checked')
})

test.each([
  ['no JSON', '{', /guides\.json is no JSON/],
  ['a list', '[]', /guides\.json: must be an object/],
  ['a guide nobody has', '{"dog-license":{}}', /guides\.json: there is no typical guide "dog-license"/],
  ['a field nobody knows', '{"passport":{"price":1}}', /guides\.json: passport.*additional.*price/],
  ['a fee in one language', '{"passport":{"fee":{"zh":"60 元"}}}', /guides\.json: passport\/fee .*'en'/],
  [
    'a check on no day',
    '{"passport":{"checked":{"on":"2026-02-30","by":{"zh":"局","en":"x"}}}}',
    /passport\/checked\/on/,
  ],
  ['another id', '{"passport":{"id":"pass"}}', /guides\.json: passport.*additional.*id/],
])('a guides.json with %s is refused by name', async (_, text, fault) => {
  write('guides.json', text)
  await expect(read()).rejects.toThrow(fault)
  await expect(read()).rejects.toBeInstanceOf(CatalogueFault)
})

const line = (id: string, more: object = {}) => JSON.stringify({ id, title: `事 ${id}`, ...more })

test('a city’s own list is read line by line, empty lines and Windows’ line ends too', async () => {
  write('items.jsonl', [line('fish'), '', line('tree', { department: { zh: '园林局', en: 'Parks' } }), ''].join('\r\n'))
  const { items } = await read()
  expect([...items.values()]).toEqual([
    { id: 'fish', title: both('事 fish'), words: [] },
    { id: 'tree', title: both('事 tree'), words: [], department: { zh: '园林局', en: 'Parks' } },
  ])
})

test.each([
  ['no JSON', '{"id":', /items\.jsonl:2: no JSON/],
  ['no title', '{"id":"x1"}', /items\.jsonl:2: .*'title'/],
  ['a link that leads nowhere', line('x1', { link: 'javascript:alert(1)' }), /items\.jsonl:2: \/link/],
  ['a field nobody knows', line('x1', { fee: '1' }), /items\.jsonl:2: .*fee/],
  ['an id twice', line('fish'), /items\.jsonl:2: the id "fish" was there before/],
  ['the id of a typical guide', line('passport'), /items\.jsonl:2: "passport" is a typical guide/],
])('an items.jsonl with %s is refused with its line', async (_, text, fault) => {
  write('items.jsonl', `${line('fish')}\n${text}\n`)
  await expect(read()).rejects.toThrow(fault)
})

test('a mended file is read again', async () => {
  const catalogue = new Catalogue(cities)
  write('items.jsonl', '{')
  await expect(catalogue.of('demo')).rejects.toThrow('items.jsonl:1')
  write('items.jsonl', line('fish'))
  expect((await catalogue.of('demo')).items.has('fish')).toBe(true)
})

test('what the cities of the project say is in the language of residents', () => {
  const harness = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
  const banned = bannedWords(harness('tests/texts.banned.txt'))
  const said = ['guides.json', 'items.jsonl'].flatMap((file) =>
    [...harness(`config/cities/yunlan/${file}`).matchAll(/"zh": "([^"]+)"/g)].map(([, text = '']) => text),
  )
  expect(said.length).toBeGreaterThan(40)
  expect(said.flatMap((text) => faultsOf(text, banned).map((fault) => `${fault}: ${text}`))).toEqual([])
})

test('the cities of the project keep to it', async () => {
  const catalogue = new Catalogue(path.join(root, 'config/cities'))
  expect((await catalogue.of('yunlan')).items.size).toBeGreaterThanOrEqual(20)
  expect((await catalogue.of('qinghe')).guides.size).toBe(catalogue.typical().size)
})
