import { Copy } from './copy'
import { acts, ids, services, twin } from './demo-services'

jest.setTimeout(3_600_000)

type Ran = Awaited<ReturnType<Copy['run']>>

/** What a tool said that went wrong, its end where the summary is; nothing where all went well. */
const faultOf = ({ ok, said }: Ran): string =>
  // A journey's own traces quote the build, whose lines are endless
  ok ? '' : said.replace(/^(.{300}).*$/gm, '$1…').slice(-8000)
let copy: Copy
let before: Record<string, string>

const generate = () => copy.run('tsx', 'scripts/services.ts', 'generate')
const folders = ids.map((id) => `src/services/${id}`)

beforeAll(async () => {
  // Their own endpoints: this run sweeps all others already
  process.env.SWEEP_OF = ids.join()
  copy = new Copy()
  before = copy.tree()
})
afterAll(() => copy?.remove())

test('a service of each archetype is up to date, formatted, and no copy of anything', async () => {
  for (const [id, { archetype, title }] of Object.entries(services)) {
    const made = await copy.run('tsx', 'scripts/new-service.ts', id, '--archetype', archetype, '--title', title)
    expect(faultOf(made)).toBe('')
    expect(made.said).toMatch(new RegExp(`^src/services/${id}: \\d+ files, a draft`))
  }
  const ran = await Promise.all([
    copy.run('tsx', 'scripts/services.ts', 'check'),
    copy.run('prettier', '--check', ...folders),
    copy.run('tsx', 'scripts/copies.ts'),
  ])
  expect(ran.map(faultOf)).toEqual(['', '', ''])
})

test('services of every kind edit nothing but their folders', async () => {
  twin(copy)
  acts(copy)
  expect(faultOf(await generate())).toBe('')
  const after = copy.tree()
  const isOwn = (name: string) => folders.some((folder) => name.startsWith(folder))
  const isGenerated = (name: string) => /\.gen\.|^docs\/protocols\//.test(name)
  const changed = Object.keys(after).filter((name) => after[name] !== before[name] && !isOwn(name))
  expect(changed.filter((name) => !isGenerated(name))).toEqual([])
})

/** The mini-program with them, walked as residents do. */
async function journeys(): Promise<Ran> {
  const built = await copy.run('tsx', 'scripts/build.ts', 'weapp')
  if (!built.ok) return built
  return copy.run('jest', '--ci', '--selectProjects', 'journeys', '--testPathPattern', `(${folders.join('|')})/`)
}

test('the project is as sound with them as without: types, lint, architecture, sweeps, mock world, contracts, journeys', async () => {
  const tests = [
    'architecture/(circles|copies|house|imports|kits|schemas|texts)',
    'sweeps/',
    'contracts/',
    'mock/(module-mock|world)',
    ...ids.map((id) => `services/${id}/`),
  ]
  // Together, or one of two cores has nothing to do
  const [ran, walked, ...others] = await Promise.all([
    copy.run('jest', '--ci', '--selectProjects', 'node', '--testPathPattern', tests.join('|')),
    journeys(),
    copy.run('tsc', '-p', 'tsconfig.phone.json'),
    copy.run('tsc', '-p', 'tsconfig.node.json'),
    copy.run('eslint', ...folders),
  ])
  expect([ran, walked, ...others].map(faultOf)).toEqual(['', '', '', '', ''])
  const own = ['demo-query/tests/routes', 'demo-information/tests/routes', 'demo-acts/tests/renewals'].map(
    (file) => `src/services/${file}`,
  )
  for (const file of ['tests/architecture/copies', 'tests/sweeps/answers', 'tests/sweeps/residents', ...own])
    expect(ran.said).toContain(`PASS node ${file}.test.ts`)
  for (const file of ['demo-query/tests/records', 'demo-information/tests/halls', 'demo-acts/tests/record'])
    expect(walked.said).toContain(`PASS journeys src/services/${file}.journey.ts`)
})

test('deleted, nothing of them is left', async () => {
  for (const folder of folders) copy.remove(folder)
  expect(faultOf(await generate())).toBe('')
  expect(copy.tree()).toEqual(before)
})
