import { pagesOfMatters } from '../../server/catalogue/pages-of-matters'
import { checkClaims } from './claims'
import { manifest } from './made-manifest'

const guides = new Set(['passport', 'dog-licence'])
const page = (name: string, ...claimed: string[]) => ({
  name,
  title: { zh: name, en: name },
  params: {},
  guides: claimed,
})
const service = (id: string, status: 'draft' | 'released' | 'retired', ...claimed: string[]) =>
  manifest(id, status, [page('main'), page('own', ...claimed)])

test('a released service’s page does the matters that it names; a draft’s and a retired one’s do none', () => {
  const manifests = [
    service('travel', 'released', 'passport', 'dog-licence'),
    service('young', 'draft', 'passport'),
    service('gone', 'retired', 'dog-licence'),
  ]
  expect(() => checkClaims(manifests, guides)).not.toThrow()
  const own = 'services/travel/pages/own/index'
  expect(Object.fromEntries(pagesOfMatters(manifests))).toEqual({ passport: own, 'dog-licence': own })
})

test.each([['draft'], ['released']] as const)(
  'a matter that is not there is refused, in a %s service too',
  (status) => {
    expect(() => checkClaims([service('travel', status, 'pasport')], guides)).toThrow(
      'src/services/travel/service.json: page "own" does "pasport", but there is no config/cities/typical/guides/pasport.json',
    )
  },
)

test('a matter has one page', () => {
  const manifests = [service('travel', 'released', 'passport'), service('visa', 'released', 'passport')]
  expect(() => checkClaims(manifests, guides)).toThrow(
    'src/services/visa/service.json: page "own" does "passport", and so does services/travel/pages/own/index: a matter has one page',
  )
})
