import fc from 'fast-check'
import { arrivalOf, entryOf, type Launch, type PublicPages } from './arrival'

const account = 'services/fund/pages/account/index'
const known: PublicPages = {
  pages: {
    'pages/home/index': {},
    [account]: {
      city: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
      years: { type: 'integer', minimum: 1, maximum: 30 },
      whole: { type: 'boolean' },
      side: { type: 'string', enum: ['left', 'right'] },
    },
  },
  redirects: {
    'services/fund/pages/old/index': account,
    'services/gone/pages/x/index': 'pages/guide/index?service=gone',
  },
}
const arrive = (launch: Partial<Launch>) => arrivalOf({ path: account, query: {}, ...launch }, known, 'yunlan')

test.each([
  [1007, 'card'],
  [1047, 'code'],
  [1035, 'menu'],
  [1107, 'message'],
  [1053, 'search'],
  [1037, 'program'],
  [1092, 'city'],
  [1194, 'link'],
  [9999, 'other'],
])('scene %i is a %s', (scene, entry) => expect(entryOf(scene)).toBe(entry))

test('a card: path, query and scene', () => {
  const arrival = arrive({ query: { city: 'qinghe', years: '20' }, scene: 1007 })
  expect(arrival).toEqual({
    entry: 'card',
    city: 'qinghe',
    page: account,
    moved: false,
    params: { city: 'qinghe', years: 20 },
  })
})

test('a code carries its parameters in `scene`, as WeChat encodes it', () => {
  for (const scene of [encodeURIComponent('city=qinghe&years=5'), 'city=qinghe&years=5']) {
    expect(arrive({ query: { scene } })).toMatchObject({ entry: 'code', city: 'qinghe', params: { years: 5 } })
  }
})

test('another mini-program passes them along; what the address says counts more', () => {
  const extraData = { city: 'qinghe', years: '7' }
  expect(arrive({ extraData, query: { years: '9' }, scene: 1037 })).toMatchObject({
    entry: 'program',
    city: 'qinghe',
    params: { years: 9 },
  })
})

test.each([
  ['undeclared', { debug: '1' }],
  ['out of range', { years: '31' }],
  ['no number', { years: '2e1' }],
  ['not one of the choices', { side: 'up' }],
  ['neither yes nor no', { whole: 'maybe' }],
  ['not of its form', { city: 'Qing He' }],
  ['broken in encoding', { city: '%E4%' }],
])('a parameter that is %s is dropped', (_, query) => expect(arrive({ query }).params).toEqual({}))

test.each([
  [{ whole: '1' }, true],
  [{ whole: 'true' }, true],
  [{ whole: '0' }, false],
  [{ whole: 'false' }, false],
])('yes and no: %j', (query, whole) => expect(arrive({ query }).params).toEqual({ whole }))

test('the bounds themselves and a choice are let in, an empty pair of a code is not', () => {
  expect(arrive({ query: { years: '1', side: 'left' } }).params).toEqual({ years: 1, side: 'left' })
  expect(arrive({ query: { years: '30', side: 'right' } }).params).toEqual({ years: 30, side: 'right' })
  expect(arrive({ query: { years: '0' } }).params).toEqual({})
  expect(arrive({ query: { scene: 'years&=5&whole=1' } }).params).toEqual({ whole: true })
})

test('text is let in up to a hundred characters', () => {
  const pages = { pages: { [account]: { said: { type: 'string' } } }, redirects: {} } as const
  const said = (length: number) =>
    arrivalOf({ path: account, query: { said: 'x'.repeat(length) } }, pages, 'yunlan').params.said
  expect([said(100), said(101)]).toEqual(['x'.repeat(100), undefined])
})

test('a city nobody could be called is the build’s own', () =>
  expect(arrive({ query: { city: '../etc' } }).city).toBe('yunlan'))

test('old pages lead on, unknown ones are told so; H5 addresses are the same pages', () => {
  expect(arrive({ path: '/services/fund/pages/old/index' })).toMatchObject({ page: account, moved: true })
  expect(arrive({ path: 'services/gone/pages/x/index' }).page).toBe('pages/guide/index?service=gone')
  expect(arrive({ path: 'services/none/pages/x/index' })).toMatchObject({ page: undefined, moved: true })
  expect(arrive({ path: `/${account}.html` })).toMatchObject({ page: account, moved: false })
})

test('whatever it is given, it neither throws nor lets anything undeclared through', () => {
  const text = fc.string({ unit: 'grapheme' })
  const check = fc.property(
    text,
    fc.dictionary(text, text),
    fc.option(fc.integer(), { nil: undefined }),
    (path, query, scene) => {
      const { params, city } = arrive({ path, query, scene })
      expect(Object.keys(params)).toEqual([])
      expect(city).toMatch(/^[a-z][a-z0-9-]{1,30}$/)
    },
  )
  fc.assert(check)
})

test.each([
  ['card', [1007, 1008, 1044, 1074, 1155]],
  ['code', [1011, 1012, 1013, 1047, 1048, 1049, 1124, 1150]],
  ['menu', [1035, 1058, 1082, 1102]],
  ['message', [1014, 1043, 1107]],
  ['search', [1005, 1006, 1027, 1042, 1053, 1106, 1252]],
  ['program', [1036, 1037, 1038, 1069]],
  ['city', [1092, 1169]],
  ['link', [1065, 1167, 1194, 1286]],
  ['moments', [1154]],
  ['other', [0, 1001, 1000]],
])('of WeChat’s list of scenes these are a %s: %j', (entry, scenes) =>
  expect(scenes.map(entryOf)).toEqual(scenes.map(() => entry)),
)

test('a number with signs or too many digits is none; of the choices of a code the whole pair counts', () => {
  const loose: PublicPages = { pages: { [account]: { n: { type: 'integer' }, s: { type: 'string' } } }, redirects: {} }
  const params = (query: Record<string, string>) => arrivalOf({ path: account, query }, loose, 'yunlan').params
  expect(params({ n: '-5' })).toEqual({ n: -5 })
  expect(params({ n: '123456789012345' })).toEqual({ n: 123456789012345 })
  for (const n of ['1234567890123456', '+5', '5x', 'x5', '', '1.5']) expect(params({ n })).toEqual({})
  expect(params({ s: '' })).toEqual({ s: '' })
  expect(params({ scene: 's=%25&n' })).toEqual({ s: '%' })
  expect(params({ scene: 's=a=b' })).toEqual({ s: 'a' })
})

test('a launch that names a scene is of that kind, code or not; of a page that moved its own parameters count', () => {
  expect(arrive({ query: { scene: 'years=5' }, scene: 1007 }).entry).toBe('card')
  expect(arrive({}).entry).toBe('other')
  expect(arrive({ path: 'services/fund/pages/old/index', query: { years: '9' } }).params).toEqual({ years: 9 })
  expect(arrive({ path: 'services/gone/pages/x/index', query: { years: '9' } }).params).toEqual({})
  expect(arrive({ query: { city: 'xqing he' } }).city).toBe('yunlan')
  expect(arrive({ query: { city: 'q' } }).city).toBe('yunlan')
  expect(arrive({ query: { city: `q${'x'.repeat(31)}` } }).city).toBe('yunlan')
  expect(arrive({ query: { city: `q${'x'.repeat(30)}` } }).city).toBe(`q${'x'.repeat(30)}`)
})
