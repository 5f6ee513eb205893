import { Copy } from './copy'
import { acts, ids, storeFolder, twin } from './three-services'

jest.setTimeout(3_600_000)

type Ran = Awaited<ReturnType<Copy['run']>>

/** What a tool said that went wrong, its end where the summary is; nothing where all went well. */
const faultOf = ({ ok, said }: Ran): string => (ok ? '' : said.slice(-8000))
let copy: Copy
let before: Record<string, string>

const generate = () => copy.run('tsx', 'scripts/services.ts', 'generate')

beforeAll(async () => {
  // Their own endpoints: this run sweeps all others already
  process.env.SWEEP_OF = ids.join()
  copy = new Copy()
  before = copy.tree()
  for (const [index, id] of ids.entries()) {
    const title = ['甲类登记', '乙类登记', '丙类登记'][index] ?? ''
    expect(faultOf(await copy.run('tsx', 'scripts/new-service.ts', id, '--title', title))).toBe('')
  }
  storeFolder(copy)
  twin(copy)
  acts(copy)
  expect(faultOf(await generate())).toBe('')
})
afterAll(() => copy?.remove())

test('three services of every kind edit nothing but their folders', () => {
  const after = copy.tree()
  const isOwn = (name: string) => ids.some((id) => name.startsWith(`src/services/${id}`))
  const isGenerated = (name: string) => /\.gen\.|^docs\/protocols\//.test(name)
  const changed = Object.keys(after).filter((name) => after[name] !== before[name] && !isOwn(name))
  expect(changed.filter((name) => !isGenerated(name))).toEqual([])
})

test('the project is as sound with them as without: types, lint, architecture, sweeps, mock world, contracts', async () => {
  const tests = [
    'architecture/(circles|copies|house|imports|kits|schemas|texts)',
    'sweeps/',
    'contracts/',
    'mock/',
    ...ids.map((id) => `services/${id}/`),
  ]
  // Together, or one of two cores has nothing to do
  const [ran, ...others] = await Promise.all([
    copy.run('jest', '--ci', '--selectProjects', 'node', '--testPathPattern', tests.join('|')),
    copy.run('tsc', '-p', 'tsconfig.phone.json'),
    copy.run('tsc', '-p', 'tsconfig.node.json'),
    copy.run('eslint', ...ids.map((id) => `src/services/${id}`)),
  ])
  expect([ran, ...others].map(faultOf)).toEqual(['', '', '', ''])
  const own = ids.map((id) => `src/services/${id}/tests/routes`)
  for (const file of ['tests/architecture/copies', 'tests/sweeps/answers', 'tests/sweeps/residents', ...own])
    expect(ran.said).toContain(`PASS node ${file}.test.ts`)
})

test('deleted, nothing of them is left', async () => {
  for (const id of ids) copy.remove(`src/services/${id}`)
  expect(faultOf(await generate())).toBe('')
  expect(copy.tree()).toEqual(before)
})
