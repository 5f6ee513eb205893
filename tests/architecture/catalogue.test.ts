import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { indexBytes } from '../../bench/find/bytes'
import { queriesOf, querySets } from '../../bench/find/sets'
import { readManifests, root } from '../../scripts/services/manifests'
import { isDay } from '../../src/shared/days'
import { dueOf, type DueRule } from '../../src/shared/law/life-plan'
import { bannedWords, faultsOf } from './said'

const folder = path.join(root, 'config/cities/typical')
const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))

interface Guide {
  readonly id: string
  readonly words: readonly string[]
  readonly next: readonly string[]
}
type Due = DueRule & { readonly typical?: true; readonly source: { readonly zh: string } }
interface LifeEvent {
  readonly id: string
  readonly words: readonly string[]
  readonly date?: object
  readonly later?: readonly string[]
  readonly stages: readonly {
    readonly steps: readonly { readonly guide: string; readonly after?: readonly string[]; readonly due?: Due }[]
  }[]
}

const all = <T>(kind: string): (readonly [string, T])[] =>
  fs.readdirSync(path.join(folder, kind)).map((name) => [path.basename(name, '.json'), read(`${kind}/${name}`) as T])

const guides = all<Guide>('guides')
const lifeEvents = all<LifeEvent>('events')
const ids = new Set(guides.map(([name]) => name))
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }))

test.each(guides)('%s is a valid guide, and what follows it is there', (name, guide) => {
  const valid = ajv.getSchema('guide') ?? ajv.addSchema(read('guide.schema.json') as object, 'guide').getSchema('guide')
  expect([valid?.(guide), valid?.errors ?? []]).toEqual([true, []])
  expect(guide.id).toBe(name)
  expect(guide.next.filter((id) => !ids.has(id))).toEqual([])
  // An office checks what holds in its city
  expect(guide).not.toHaveProperty('checked')
})

test.each(guides)('%s is one matter: no word of it asks for a whole life event', (_, { words }) => {
  expect(words.filter((word) => word.endsWith('一件事'))).toEqual([])
})

test.each(lifeEvents)('%s is a valid life event: each matter once, all there', (name, event) => {
  const valid = ajv.getSchema('event') ?? ajv.addSchema(read('event.schema.json') as object, 'event').getSchema('event')
  expect([valid?.(event), valid?.errors ?? []]).toEqual([true, []])
  const matters = event.stages.flatMap(({ steps }) => steps.map(({ guide }) => guide))
  expect([event.id, matters.filter((id) => !ids.has(id))]).toEqual([name, []])
  expect(new Set(matters).size).toBe(matters.length)
  // What a step needs stands before it
  const steps = event.stages.flatMap((stage) => stage.steps)
  const late = steps.flatMap(({ after = [] }, at) => after.filter((id) => !matters.slice(0, at).includes(id)))
  expect(late).toEqual([])
})

test.each(lifeEvents)('%s: a last day that is no law’s is said to be typical, and no other', (_, event) => {
  const dues = event.stages.flatMap(({ steps }) => steps.flatMap(({ due }) => due ?? []))
  const isLaw = ({ source }: Due) => /第.+条|制度|规范/.test(source.zh)
  expect(dues.filter((due) => isLaw(due) === (due.typical ?? false))).toEqual([])
})

test.each(lifeEvents)(
  '%s: a day is asked for where a step has a last one, which is a day in every year',
  (_, event) => {
    const dues = event.stages.flatMap(({ steps }) => steps.flatMap(({ due }) => due ?? []))
    expect(event.date !== undefined).toBe(dues.length > 0)
    expect(event.later === undefined || event.date !== undefined).toBe(true)
    const days = dues.flatMap((due) =>
      ['2024-02-29', '2026-01-31', '2026-08-31', '2026-09-01', '2026-12-31'].map((date) => dueOf(due, date, new Map())),
    )
    expect(days.filter(({ day }) => !isDay(day))).toEqual([])
  },
)

test('the common matters and the 8 life events are there', () => {
  expect([guides.length, lifeEvents.length]).toEqual([83, 8])
})

/** Every text of one language, wherever it stands. */
function* zhOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, one] of Object.entries(value)) {
    if (name === 'zh' && typeof one === 'string') yield one
    else yield* zhOf(one)
  }
}

test('written as a clerk speaks: no officialese, no sentence over 30 characters', () => {
  const banned = bannedWords(fs.readFileSync(path.join(root, 'tests/texts.banned.txt'), 'utf8'))
  const faults = [...guides, ...lifeEvents].flatMap(([name, one]) =>
    [...zhOf(one)].flatMap((text) => faultsOf(text, banned).map((fault) => `${name} ${fault}: ${text}`)),
  )
  expect(faults).toEqual([])
})

test('no word was taken from a query set: none shares eight Han characters in a row with a query', () => {
  const queries = querySets.flatMap((set) => queriesOf(set).map(({ q }) => q))
  const long = queries.filter((query) => (query.match(/[\u3400-\u9fff]/g) ?? []).length >= 8)
  const words = [...guides, ...lifeEvents].flatMap(([, { words: said }]) => said)
  expect(words.filter((word) => long.some((query) => word.includes(query)))).toEqual([])
})

test('what the phone searches with is packed in 30 KB with its code, and 0.3 KB a service', async () => {
  const { code, words } = await indexBytes()
  expect(code).toBeGreaterThan(8000)
  expect(code + words).toBeLessThanOrEqual((30 + 0.3 * readManifests().length) * 1024)
})
