import { arrivalOf, type PublicPages } from './arrival'
import { channelOf } from './channel'
import type { Launch } from './given'

const account = 'services/fund/pages/account/index'
const known: PublicPages = {
  pages: {
    'pages/home/index': {},
    'pages/guide/index': { service: { pattern: '^[a-z]{1,9}$' } },
    [account]: {
      y: { minimum: 1, maximum: 30, now: 'years' },
      term: { minimum: 1, maximum: 30, now: 'years' },
      years: { minimum: 1, maximum: 30 },
      whole: {},
      side: { enum: ['left', 'right'] },
    },
    'services/fund/pages/entry/index': { id: { pattern: '^[a-z]+$', needed: true } },
  },
  redirects: {
    'services/fund/pages/old/index': account,
    'services/gone/pages/x/index': 'pages/guide/index?service=gone',
  },
}
const arrive = (launch: Partial<Launch>) => arrivalOf({ path: account, query: {}, ...launch }, known, 'yunlan')

test('a card: path, query and scene', () => {
  expect(arrive({ query: { city: 'qinghe', years: '20', from: 'poster-2' }, scene: 1007 })).toEqual({
    channel: 'card',
    frame: 'whole',
    campaign: 'poster-2',
    service: 'fund',
    page: account,
    moved: false,
    city: 'qinghe',
    params: { years: 20 },
  })
})

test('a code carries its parameters in `scene`, as WeChat encodes it', () => {
  for (const scene of [encodeURIComponent('city=qinghe&years=5'), 'city=qinghe&years=5'])
    expect(arrive({ query: { scene } })).toMatchObject({ channel: 'code', city: 'qinghe', params: { years: 5 } })
})

const q = (link: string) => ({ q: encodeURIComponent(link), scancode_time: '1790000000' })

test('an ordinary code carries its link in `q`: what it asks for counts, and the page that it names', () => {
  const link = `https://jinban.example/${account}?years=7&city=qinghe&from=wall#top`
  expect(arrive({ path: 'pages/home/index', query: q(link), scene: 1011 })).toMatchObject({
    channel: 'code',
    page: account,
    moved: true,
    city: 'qinghe',
    campaign: 'wall',
    params: { years: 7 },
  })
  const old = q('http://old.example/services/fund/pages/old/index.html?years=3')
  expect(arrive({ path: 'pages/home/index', query: old })).toMatchObject({ page: account, params: { years: 3 } })
})

test.each([
  'https://elsewhere.example/s/12?years=7',
  'https://elsewhere.example?years=7',
  'https://elsewhere.example/constructor?years=7',
])('a link that names none of our pages leaves one where WeChat led: %s', (link) =>
  expect(arrive({ query: q(link) })).toMatchObject({ page: account, moved: false, params: { years: 7 } }),
)

test.each([
  'javascript:alert(1)?years=7',
  '//elsewhere.example/?years=7',
  `see https://jinban.example/pages/home/index?years=7`,
  'years=7',
  '%',
])('%s is no link', (text) => {
  expect(arrive({ query: q(text) })).toMatchObject({ page: account, moved: false, params: {} })
  expect(arrive({ query: { q: text } })).toMatchObject({ page: account, params: {} })
})

test('another mini-program hands them over; what the address says counts more', () => {
  const handed = { city: 'qinghe', years: '7', from: 'partner' }
  expect(arrive({ handed, query: { years: '9' }, scene: 1037 })).toMatchObject({
    channel: 'program',
    city: 'qinghe',
    campaign: 'partner',
    params: { years: 9 },
  })
})

test.each([
  ['云澜市', 'yunlan'],
  ['清禾', 'qinghe'],
  ['清禾县', 'qinghe'],
])('City Services passes the city by its name: %s', (name, city) => {
  const home = arrivalOf({ path: account, query: { city: encodeURIComponent(name) }, scene: 1092 }, known, 'elsewhere')
  expect(home).toMatchObject({ channel: 'city', city })
})

test.each([
  '',
  '市',
  '云',
  '云澜县',
  '别处市',
  '../etc',
  'Qing He',
  'xqing he',
  'q',
  `q${'x'.repeat(31)}`,
  '__proto__',
])('a city nobody could be called is the one at home: %s', (city) =>
  expect(arrive({ query: { city: encodeURIComponent(city) } }).city).toBe('yunlan'),
)

test('a city has up to 31 letters, a campaign up to 20', () => {
  const long = `q${'x'.repeat(30)}`
  expect(arrive({ query: { city: long } }).city).toBe(long)
  const campaign = (from: string) => arrive({ query: { from } }).campaign
  expect(campaign(`q${'x'.repeat(19)}`)).toBe(`q${'x'.repeat(19)}`)
  expect([`q${'x'.repeat(20)}`, '2nd', 'A', '', '张三'].map(campaign)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  ['undeclared', { debug: '1' }],
  ['out of range', { years: '31' }],
  ['no number', { years: '2e1' }],
  ['not one of the choices', { side: 'up' }],
  ['neither yes nor no', { whole: 'maybe' }],
  ['nearly no', { whole: 'x0' }],
  ['nearly yes', { whole: 'true1' }],
  ['broken in encoding', { side: '%E4%' }],
  ['encoded twice', { side: '%256Ceft' }],
  ['no text', { side: ['left', 'right'] }],
  ['nothing', { side: null }],
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

test('a parameter is known by its older names too; its own counts more', () => {
  expect(arrive({ query: { term: '3' } }).params).toEqual({ years: 3 })
  expect(arrive({ query: { y: '4', term: '3', years: '5' } }).params).toEqual({ years: 5 })
})

test('a link that is cut short leads to where its service begins', () => {
  const entry = 'services/fund/pages/entry/index'
  const begins = { page: account, moved: true, params: { years: 2 }, city: 'qinghe' }
  for (const id of [{}, { id: '' }, { id: 'NO' }])
    expect(arrive({ path: entry, query: { ...id, years: '2', city: 'qinghe' } })).toMatchObject(begins)
  expect(arrive({ path: entry, query: { id: 'a' } })).toMatchObject({ page: entry, moved: false, params: { id: 'a' } })
})

test('text is let in up to a hundred characters', () => {
  const pages = { pages: { [account]: { said: { pattern: '^x*$' } } }, redirects: {} } as const
  const said = (length: number) =>
    arrivalOf({ path: account, query: { said: 'x'.repeat(length) } }, pages, 'yunlan').params.said
  expect([said(100), said(101)]).toEqual(['x'.repeat(100), undefined])
})

test('old pages lead on, unknown ones are told so; H5 addresses are the same pages', () => {
  expect(arrive({ path: '/services/fund/pages/old/index', query: { years: '9' } })).toMatchObject({
    page: account,
    moved: true,
    params: { years: 9 },
  })
  expect(arrive({ path: 'services/gone/pages/x/index', query: { service: 'other', years: '9' } })).toMatchObject({
    page: 'pages/guide/index',
    moved: true,
    params: { service: 'gone' },
  })
  expect(arrive({ path: 'services/none/pages/x/index' })).toMatchObject({ page: undefined, moved: true, params: {} })
  expect(arrive({ path: `/${account}` })).toMatchObject({ page: account, moved: false })
  for (const path of [`/${account}.html`, `//${account}`])
    expect(arrive({ path })).toMatchObject({ page: account, moved: true })
})

test.each(['constructor', '__proto__', 'toString', '/hasOwnProperty', ''])(
  '%j is no page, whatever objects have',
  (path) => expect(arrive({ path })).toMatchObject({ page: undefined, service: undefined, moved: true, params: {} }),
)

test.each([
  ['card', [1007, 1008, 1036, 1044, 1074, 1155, 1185]],
  ['code', [1011, 1012, 1013, 1047, 1048, 1049, 1124, 1150]],
  ['menu', [1035, 1058, 1082, 1102]],
  ['message', [1014, 1043, 1107]],
  ['search', [1005, 1006, 1027, 1042, 1053, 1106, 1252]],
  ['program', [1037, 1038, 1069]],
  ['city', [1092, 1169]],
  ['link', [1065, 1167, 1194, 1286]],
  ['moments', [1154]],
  ['again', [1001, 1023, 1089, 1103, 1104, 1131, 1187]],
  ['crawler', [1129]],
  ['other', [0, 1000, 9999]],
])('of WeChat’s list of scenes these are a %s: %j', (channel, scenes) =>
  expect(scenes.map(channelOf)).toEqual(scenes.map(() => channel)),
)

test('a launch that names a scene is of that kind, code or not; one on the web that names none is a link', () => {
  expect(arrive({ query: { scene: 'years=5' }, scene: 1007 }).channel).toBe('card')
  expect(arrive({}).channel).toBe('link')
})

test('a sheet over another mini-program, and a page that cannot leave, are told apart from a whole screen', () => {
  expect(arrive({ scene: 1037, category: 'embedded' }).frame).toBe('half')
  expect(arrive({ scene: 1154 }).frame).toBe('single')
  expect(arrive({ scene: 1007, category: 'browseOnly' }).frame).toBe('single')
  expect(arrive({ scene: 1007, category: 'default' }).frame).toBe('whole')
})

test('a number with signs or too many digits is none; of the choices of a code the whole pair counts', () => {
  const loose: PublicPages = {
    pages: { [account]: { n: { minimum: -9, maximum: 1e15 }, s: { pattern: '^.*$' } } },
    redirects: {},
  }
  const params = (query: Record<string, string>) => arrivalOf({ path: account, query }, loose, 'yunlan').params
  expect(params({ n: '-5' })).toEqual({ n: -5 })
  expect(params({ n: '-0' })).toEqual({ n: 0 })
  expect(params({ n: '123456789012345' })).toEqual({ n: 123456789012345 })
  for (const n of ['1234567890123456', '+5', '5x', 'x5', '', '1.5']) expect(params({ n })).toEqual({})
  expect(params({ s: '' })).toEqual({ s: '' })
  expect(params({ scene: encodeURIComponent('s=a=b&n') })).toEqual({ s: 'a=b' })
  // What WeChat encoded once is decoded once
  expect(params({ scene: encodeURIComponent('s=%25') })).toEqual({ s: '%25' })
})
