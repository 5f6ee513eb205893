import { Copy } from './copy'

jest.setTimeout(1_800_000)

const folder = 'src/services/demo-query'
const well = { ok: true, said: expect.any(String) as string }
let copy: Copy

beforeAll(() => {
  copy = new Copy()
})
afterAll(() => copy?.remove())

const newService = (...args: string[]) => copy.run('tsx', 'scripts/new-service.ts', ...args)

test('an id that is taken is refused in one sentence, and nothing is written', async () => {
  const before = copy.tree()
  expect(await newService('housing-fund')).toEqual({
    ok: false,
    said: 'src/services/housing-fund is there already.\n',
  })
  expect(await newService('office')).toEqual({ ok: false, said: 'src/kits/office is there already.\n' })
  expect(copy.tree()).toEqual(before)
})

test('a new service is up to date, has right types, passes lint and its own tests; deleted, nothing is left', async () => {
  const before = copy.tree()
  const made = await newService('demo-query', '--title', '住址登记', '--en', 'My address')
  expect(made).toEqual(well)
  expect(made.said).toMatch(/^src\/services\/demo-query: \d+ files, a draft/)
  const added = Object.keys(copy.tree()).filter((name) => !(name in before))
  expect(added.filter((name) => !name.startsWith(folder))).toEqual([])

  const [phone, node] = await Promise.all([
    copy.run('tsc', '-p', 'tsconfig.phone.json'),
    copy.run('tsc', '-p', 'tsconfig.node.json'),
  ])
  // The project's own rules hold for it as well: arrows, kits, copies, texts, names, fresh indexes, contracts
  const tests =
    'services/demo-query/|architecture/(copies|house|imports|kits|texts)|sweeps/contracts|contracts/released'
  const [lint, format, copies, own] = await Promise.all([
    copy.run('eslint', folder),
    copy.run('prettier', '--check', folder),
    copy.run('tsx', 'scripts/copies.ts'),
    copy.run('jest', '--ci', '--selectProjects', 'node', '--testPathPattern', tests),
  ])
  expect({ phone, node, lint, format, copies, own }).toEqual({
    phone: well,
    node: well,
    lint: well,
    format: well,
    copies: well,
    own: well,
  })
  const ran = ['rules', 'routes', 'texts'].map((file) => `${folder}/tests/${file}.test.ts`)
  for (const file of [...ran, 'tests/architecture/kits.test.ts']) expect(own.said).toContain(`PASS node ${file}`)

  copy.remove(folder)
  expect(await copy.run('tsx', 'scripts/services.ts', 'generate')).toEqual(well)
  expect(copy.tree()).toEqual(before)
})
