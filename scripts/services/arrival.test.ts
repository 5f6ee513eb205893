import { arrivalFile } from './arrival'
import { manifest } from './made-manifest'
import type { Manifest, ManifestPage } from './manifests'
import { scenesFile } from './scenes'

const page = (name: string, more: Partial<ManifestPage> = {}): ManifestPage => ({
  name,
  title: { zh: name, en: name },
  params: {},
  ...more,
})
const table = (...manifests: Manifest[]) => {
  const text = arrivalFile(manifests)
  return JSON.parse(text.slice(text.indexOf('= {') + 2)) as { pages: Record<string, object>; redirects: object }
}
const fund = (more: Partial<Manifest>, ...pages: ManifestPage[]) => ({
  ...manifest('fund', 'released', pages),
  ...more,
})

test('a renamed page, a renamed service and a page from another service lead to where they are now', () => {
  const { redirects } = table(
    fund({ formerly: ['money'] }, page('account', { formerly: ['balance', 'loans/mine'] }), page('loan')),
  )
  const account = 'services/fund/pages/account/index'
  expect(redirects).toEqual({
    'services/money/pages/account/index': account,
    'services/fund/pages/balance/index': account,
    'services/money/pages/balance/index': account,
    'services/loans/pages/mine/index': account,
    'services/money/pages/loan/index': 'services/fund/pages/loan/index',
  })
})

test('every path that a retired service ever had leads to what says where to go', () => {
  const gone = { ...manifest('gone', 'retired', [page('main', { formerly: ['old'] })]), formerly: ['before'] }
  const { pages, redirects } = table(gone)
  expect(Object.keys(pages).filter((one) => one.includes('gone'))).toEqual([])
  expect(redirects).toEqual(
    Object.fromEntries(
      ['gone/pages/main', 'before/pages/main', 'gone/pages/old', 'before/pages/old'].map((path) => [
        `services/${path}/index`,
        'pages/guide/index?service=gone',
      ]),
    ),
  )
})

test.each([
  ['is there', [page('account', { formerly: ['loan'] }), page('loan')]],
  ['another had', [page('account', { formerly: ['old'] }), page('loan', { formerly: ['old'] })]],
])('a path that %s is claimed by nobody else', (_, pages) =>
  expect(() => arrivalFile([fund({}, ...pages)])).toThrow('a path has one page'),
)

test('of a parameter the phone has what tells a good value, older names before its own', () => {
  const years = {
    type: 'integer',
    minimum: 1,
    maximum: 30,
    description: 'how long',
    formerly: ['term'],
    needed: true as const,
  }
  const { pages } = table(fund({}, page('loan', { params: { years } })))
  const rule = { minimum: 1, maximum: 30 }
  expect(JSON.stringify(pages['services/fund/pages/loan/index'])).toBe(
    JSON.stringify({ term: { ...rule, now: 'years' }, years: { ...rule, needed: true } }),
  )
})

test('scenes are packed from 1000 on, by the place of their channel', () => {
  const packed = /'(\w+)'/.exec(scenesFile())?.[1] ?? ''
  expect([packed.slice(0, 9), packed.length]).toEqual(['0a0005511', 287])
})
