import fc from 'fast-check'
import { carried, launchBy, waysIn } from '../../../mock/wechat/ways-in'
import { isWhole, targetsOf } from '../../../tests/harness/targets'
import { publicPages } from '../../arrival.gen'
import { phone } from '../tests/fake-taro'
import { arrivalOf, type PublicPages } from './arrival'
import type { Launch } from './given'
import { addressOf } from './landing'
import { launchNow } from './launch'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../tests/fake-taro'))

/** `npm run fuzz -- --arrivals 100000 --seed 7` has more, and others. */
const numRuns = Number(process.env.FUZZ_ARRIVALS ?? 2000)
const seed = Number(process.env.FUZZ_SEED ?? 12)
jest.setTimeout(3_600_000)

const paths = Object.keys(publicPages.pages)
const [home = ''] = paths
/** Ours, with pages that have moved. */
const known: PublicPages = {
  pages: publicPages.pages,
  redirects: { 'services/old/pages/a/index': paths.at(-1) ?? '', 'services/gone/pages/a/index': `${home}?place=gone` },
}

const names = [...new Set(Object.values(known.pages).flatMap((rules) => Object.keys(rules)))]
const odd = ['constructor', '__proto__', 'toString', '', '%', '%E4%', '//x.example', 'javascript:alert(1)', '../..']
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...odd),
  fc.constantFrom(...paths, ...Object.keys(known.redirects), 'yunlan', '1', '7', 'hall', 'card'),
)
const pairs = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names, 'city', 'from'), text), text), { maxLength: 4 })
  .map((all) => all.map(([name, value]) => `${name}=${value}`).join('&'))
const links = fc
  .tuple(fc.constantFrom('https://jinban.example/', 'http://x', 'https://x.example//', 'wx:', ''), text, pairs)
  .map(([start, path, search]) => `${start}${path}?${search}`)
const encoded = (inner: fc.Arbitrary<string>) =>
  fc.oneof(
    inner,
    inner.map((one) => {
      try {
        return encodeURIComponent(one)
      } catch {
        return one
      }
    }),
  )
const value = fc.oneof(encoded(text), fc.constantFrom(null, undefined, 5, ['a', 'b'], {}))
const query = fc
  .tuple(
    fc.dictionary(fc.oneof(fc.constantFrom(...names, 'city', 'from'), text), value, { maxKeys: 6 }),
    fc.record({ scene: encoded(pairs), q: encoded(links) }, { requiredKeys: [] }),
  )
  .map(([own, codes]) => ({ ...own, ...codes }))
const launches: fc.Arbitrary<Launch> = fc.record(
  {
    path: fc.oneof(
      text,
      fc.constantFrom(...paths, ...Object.keys(known.redirects)).map((path) => `/${path}.html`),
    ),
    query,
    scene: fc.oneof(fc.constantFrom(...waysIn.map(({ scene }) => scene)), fc.integer()),
    category: text,
    handed: fc.dictionary(fc.oneof(fc.constantFrom(...names, 'city', 'from'), text), text, { maxKeys: 4 }),
  },
  { requiredKeys: ['path', 'query'] },
)

test(`whatever it is given, it does not throw, leads to no page but ours and lets nothing undeclared in (seed ${seed})`, () => {
  const check = fc.property(launches, (launch) => {
    const arrival = arrivalOf(launch, known, 'yunlan')
    const { page, service, city, campaign = 'none', params } = arrival
    expect(city).toMatch(/^[a-z][a-z0-9-]{1,30}$/)
    expect(campaign).toMatch(/^[a-z][a-z0-9-]{0,19}$/)
    expect(page === undefined || paths.includes(page)).toBe(true)
    expect(service).toBe(page?.startsWith('services/') ? page.split('/')[1] : undefined)
    const rules = page === undefined ? {} : (known.pages[page] ?? {})
    expect(Object.keys(params).filter((name) => !Object.keys(rules).includes(name))).toEqual([])
    if (page === undefined) return
    // No open redirect: it leads to that page, and comes to the same there
    const [path = '', search = ''] = addressOf(arrival).split('?')
    expect(path).toBe(`/${page}`)
    const again = {
      path,
      query: Object.fromEntries(search.split('&').map((pair) => pair.split('='))) as Launch['query'],
    }
    expect(arrivalOf(again, known, 'elsewhere')).toMatchObject({ page, moved: false, city, params })
  })
  fc.assert(check, { numRuns, seed })
})

test(`what a way in carries comes out of it as it went in (seed ${seed})`, () => {
  const ways = fc.constantFrom(...waysIn)
  const targets = fc.oneof(...Object.entries(publicPages.pages).map(([page, rules]) => targetsOf(page, rules)))
  const check = fc.property(ways, targets, (way, target) => {
    const { page, params, city, campaign } = carried(way, target)
    fc.pre(isWhole({ page, params, city }, publicPages.pages[page] ?? {}))
    phone.enter = launchBy(way, { page, params, city, campaign })
    const arrival = arrivalOf(launchNow(), publicPages, 'elsewhere')
    expect(arrival).toMatchObject({ channel: way.channel, frame: way.frame ?? 'whole', page, city })
    expect([arrival.params, arrival.campaign]).toEqual([params, campaign])
  })
  fc.assert(check, { numRuns, seed })
})
