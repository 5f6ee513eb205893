import { breachesOf, served } from './breaches'
import { minimumClient, presentRelease, readReleases } from './releases'

const releases = readReleases()

test('this version’s contracts are kept: npm run release:contracts', () => {
  const present = presentRelease()
  const kept = releases.find(({ version }) => version === present.version)
  const ofThese = Object.keys(present.endpoints).map((name) => [name, kept?.endpoints[name]])
  expect(Object.fromEntries(ofThese)).toEqual(present.endpoints)
})

test.each(served(releases, minimumClient()).map((one) => [one.version, one] as const))(
  'phones of version %s go on working; else raise MINIMUM_CLIENT’s default above it',
  (_, released) => {
    expect(breachesOf(released, presentRelease())).toEqual([])
  },
)
