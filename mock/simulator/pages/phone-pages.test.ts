import { publicPages } from '../../../src/arrival.gen'
import { subpackages } from '../../../src/services.gen'
import { phoneAddress } from './phone-address'
import { phonePages } from './phone-pages'

const pages = phonePages()
const paths = pages.map(({ path }) => path)
const paramsOf = (page: string) => pages.find(({ path }) => path === page)?.params ?? []

/** `src/app.config.ts` as the build of the web reads it. */
function registered(): string[] {
  process.env.TARO_ENV = 'h5'
  Object.assign(globalThis, { defineAppConfig: (config: object) => config })
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it needs what stands above
  const { default: config } = require('../../../src/app.config') as {
    default: { pages: string[]; subPackages: { root: string; pages: string[] }[] }
  }
  return [
    ...config.pages,
    ...config.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
  ]
}

test('every page that the mini-program has can be opened, each once, those of a service together', () => {
  expect([...paths].sort()).toEqual(registered().sort())
  expect(subpackages.length).toBeGreaterThan(3)
  const groups = pages.map(({ group }) => group)
  expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(new Set(groups).size)
})

test('every parameter of every link can be given', () => {
  for (const [page, rules] of Object.entries(publicPages.pages))
    expect([page, paramsOf(page).map(({ name }) => name)]).toEqual([page, expect.arrayContaining(Object.keys(rules))])
})

test.each([
  ['pages/guide/matter/index', 'id', 'hukou-newborn'],
  ['pages/guide/matter/index', 'id', 'culture-hall-booking'],
  ['pages/guide/event/index', 'id', 'newborn'],
  ['pages/guide/index', 'service', 'bus'],
  ['services/bus/pages/stop/index', 'stop', '9001a'],
  ['services/bus/pages/line/index', 'line', 'N1'],
  ['services/nearby/pages/near/index', 'kind', 'toilet'],
  ['services/nearby/pages/near/index', 'matter', 'hukou-newborn'],
  ['services/nearby/pages/place/index', 'id', 'landong-hall'],
])('%s: %s may be chosen, %s among them', (page, name, value) => {
  const offers = paramsOf(page).find((param) => param.name === name)?.offers ?? []
  expect(offers.map((offer) => offer.value)).toContain(value)
})

test('what is offered is what the page takes', () => {
  for (const { path, params } of pages)
    for (const { name, offers } of params) {
      const pattern = publicPages.pages[path]?.[name]?.pattern
      if (pattern) for (const { value } of offers) expect([path, value]).toEqual([path, expect.stringMatching(pattern)])
    }
})

test('a code carries what fits into it', () => {
  const place = { page: 'services/nearby/pages/place/index', city: 'yunlan', params: { id: 'landong-hall' } }
  expect(phoneAddress('card', place)).toContain('id=landong-hall')
  expect(decodeURIComponent(phoneAddress('code', place))).toContain('scene=city=yunlan&id=landong-hall')
  const long = { ...place, params: { id: 'a-place-whose-id-no-code-can-carry' } }
  expect(decodeURIComponent(phoneAddress('code', long))).not.toContain('a-place')
})
