import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { usedIn } from '../../config/trim/sources'
import { root } from './files'
import { TaroPage, type TaroBundle } from './taro-page'
import { acts, pageOf, type Act } from './tried-page'
import { bundleTaro } from './trimmed'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-taro-'))
const pages: unknown[] = []

/** What WeChat gives, as far as the sources ask for it. */
const asked: { name: string; given: unknown[] }[] = []
const answersOf: Record<string, 'success' | 'fail'> = {}
function wxOf(names: readonly string[]): Record<string, unknown> {
  const made = names.map((name) => [
    name,
    (...given: unknown[]) => {
      asked.push({ name, given: given.map((one) => (typeof one === 'object' ? Object.keys(one ?? {}).sort() : one)) })
      const [options] = given as [Record<string, ((result: object) => void) | undefined> | undefined]
      const how = answersOf[name] ?? 'success'
      setTimeout(() => options?.[how]?.({ errMsg: `${name}:${how}` }))
      return { abort: () => asked.push({ name: 'abort', given: [] }) }
    },
  ])
  return Object.fromEntries(made) as Record<string, unknown>
}

const used = usedIn(path.join(root, 'src'))
const ofTaroItself = ['nextTick', 'pxTransform']

let whole: TaroBundle
let trimmed: TaroBundle
beforeAll(async () => {
  const wx = wxOf(used.apis.filter((name) => !ofTaroItself.includes(name)))
  Object.assign(globalThis, { wx, getCurrentPages: () => pages, getApp: () => ({}) })
  const bundle = async (name: string, isTrimmed: boolean) => {
    const file = path.join(folder, name)
    await bundleTaro(file, isTrimmed)
    return jest.requireActual<TaroBundle>(file)
  }
  whole = await bundle('whole.cjs', false)
  // What Taro's build does to the table that templates are written from
  const { internalComponents } = jest.requireActual<TaroBundle>('@tarojs/shared/dist/template')
  for (const [name, properties] of Object.entries(whole.internalComponents))
    Object.assign((internalComponents as Record<string, object>)[name] ?? {}, properties)
  const missing = Object.entries(whole.internalComponents).filter(([name]) => !(name in internalComponents))
  Object.assign(internalComponents, Object.fromEntries(missing))
  trimmed = await bundle('trimmed.cjs', true)
}, 60_000)
afterAll(() => {
  fs.rmSync(folder, { recursive: true })
  for (const name of ['wx', 'getCurrentPages', 'getApp']) Reflect.deleteProperty(globalThis, name)
})

test('the trimmed one is another', () => {
  const bytes = (name: string) => fs.statSync(path.join(folder, name)).size
  expect(bytes('trimmed.cjs')).toBeLessThan(bytes('whole.cjs') * 0.75)
})

async function played(bundle: TaroBundle, script: readonly Act[]): Promise<TaroPage> {
  const page = new TaroPage(bundle, pageOf(bundle), pages)
  await page.rests()
  for (const { what, n } of script) {
    if (what === 'type') page.tell('type', 'input', { value: String(n) })
    else page.tell(what, 'tap', { n })
    await page.rests()
  }
  return page
}

test('whatever a page does, the view of the trimmed Taro shows what that of the whole one shows', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await fc.assert(
    fc.asyncProperty(acts, async (script) => {
      const [one, other] = [await played(trimmed, script), await played(whole, script)]
      const end = Date.now() + 20_000
      while (Date.now() < end && JSON.stringify(one.shown()) !== JSON.stringify(other.shown())) await one.rests()
      expect(one.sent).toBeGreaterThan(script.length / 2)
      expect(one.shown()).toEqual(other.shown())
      one.leave()
      other.leave()
      await Promise.all([one.rests(), other.rests()])
    }),
    { numRuns: 25 },
  )
  quiet.mockRestore()
}, 120_000)

const css = fc.oneof(
  fc.constantFrom('width:10%', 'width: 10% ; height:2px;', 'background:url(https://a.example/b)', '', ';;'),
  fc.constantFrom('flex:1;color:red', 'margin-top : 1px'),
)
const styling = fc.array(
  fc.oneof(
    fc.record({ how: fc.constant('text' as const), css }),
    fc.record({
      how: fc.constantFrom('set' as const, 'remove' as const),
      name: fc.constantFrom('width', 'margin-top', 'marginTop', 'color'),
      value: fc.constantFrom('1px', '', null, 'red'),
    }),
  ),
)

test('styles come out alike, however they are set', () => {
  fc.assert(
    fc.property(styling, (script) => {
      const outcomes = [whole, trimmed].map(({ runtime }) => {
        const { style } = runtime.document.createElement('view')
        for (const one of script) {
          if (one.how === 'text') style.cssText = one.css
          else if (one.how === 'set') style.setProperty(one.name, one.value)
          else style.removeProperty(one.name)
        }
        const text = style.cssText.replace(/: /g, ':').replace(/; ?/g, ';').replace(/;$/, '')
        return [text, ...['width', 'margin-top', 'color'].map((name) => style.getPropertyValue(name))]
      })
      expect(outcomes[1]).toEqual(outcomes[0])
    }),
  )
})

test('a property with a dash in front goes when it is taken away, which Taro’s does not', () => {
  const { style } = trimmed.runtime.document.createElement('view')
  style.cssText = '--cut:40%;-webkit-box-flex:1;width:1px'
  expect([style.cssText, style.getPropertyValue('--cut')]).toEqual(['--cut:40%;-webkit-box-flex:1;width:1px', '40%'])
  style.cssText = 'width:1px'
  expect(style.cssText).toBe('width:1px')
})

test.each(used.apis.filter((name) => !ofTaroItself.includes(name)))('Taro.%s asks and answers alike', async (name) => {
  const outcomes = []
  for (const how of ['success', 'fail'] as const) {
    for (const { Taro } of [whole, trimmed]) {
      answersOf[name] = how
      asked.length = 0
      const told: string[] = []
      const given = { url: '/a', success: () => told.push('success'), fail: () => told.push('fail') }
      const ask = Taro[name] as (options: object) => unknown
      const answer: unknown = await Promise.resolve(ask(given)).catch((error: unknown) => ({ thrown: error }))
      const isTask = typeof (answer as { abort?: unknown } | undefined)?.abort === 'function'
      outcomes.push({ how, asked: withoutNothing(asked), told, answer: isTask ? 'a task' : answer })
    }
  }
  expect(outcomes[1]).toEqual(outcomes[0])
  expect(outcomes[3]).toEqual(outcomes[2])
})

/** Taro always hands on a `complete`, which does nothing where nobody gave one. */
const withoutNothing = (all: typeof asked) =>
  all.map(({ name, given }) => ({
    name,
    given: given.map((one) => (Array.isArray(one) ? one.filter((key) => key !== 'complete') : one)),
  }))

test('a request can be given up, and is asked once', async () => {
  answersOf.request = 'success'
  for (const { Taro } of [whole, trimmed]) {
    asked.length = 0
    const task = (Taro.request as (options: object) => Promise<unknown> & { abort(): void })({ url: '/a' })
    task.abort()
    await task
    expect(asked.map(({ name }) => name)).toEqual(['request', 'abort'])
  }
})

test('what the sources ask of Taro by name is there, and no more', () => {
  for (const name of [...used.apis, ...used.hooks, 'getCurrentInstance'])
    expect([name, typeof trimmed.Taro[name]]).toEqual([name, 'function'])
  expect(trimmed.Taro).not.toHaveProperty('interceptors')
})

test.each([
  ['URL', (runtime) => new (runtime.URL as new (url: string) => object)('https://a.example')],
  ['URLSearchParams', (runtime) => new (runtime.URLSearchParams as new () => object)()],
  ['MutationObserver', (runtime) => new (runtime.MutationObserver as new () => object)()],
  ['window.location', (runtime) => (runtime.window as { location: unknown }).location],
  ['location', (runtime) => (runtime.location as { href: string }).href],
  ['innerHTML', ({ document }) => (document.createElement('view').innerHTML = '<b>')],
  ['classList', ({ document }) => document.createElement('view').classList],
  ['<a>', ({ document }) => document.createElement('a')],
] as [string, (runtime: TaroBundle['runtime']) => unknown][])(
  '%s is left out and says so when it is reached',
  (name, reach) => {
    expect(() => reach(trimmed.runtime)).toThrow(`${name} is left out of this build: see config/trim/taro.ts`)
  },
)
