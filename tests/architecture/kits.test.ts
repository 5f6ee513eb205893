import { files, read } from './files'
import { kitFaults, kitsImported, type Source } from './kits'

const SERVICE = 'src/services/demo'

describe('what a module imports', () => {
  const imported = (file: string, text: string, module = SERVICE) => kitsImported(module, [[`${module}/${file}`, text]])

  test.each<[string, string, string[]]>([
    ['pages/a/index.tsx', "import { Gate } from '../../../../kits/personal/gate'", ['personal']],
    [
      'store.ts',
      "export { x } from '../../kits/office'\nimport type { Y } from '../../kits/acts/store'",
      ['acts', 'office'],
    ],
    ['server/routes.ts', "let port: import('../../../kits/acts/server/port').Acts", ['acts']],
    ['store.ts', "import './kits/none'\nimport 'kits/none'\nimport '../other/kits'", []],
    ['tests/a.test.ts', "import '../../../kits/personal/tests/fake'", []],
    ['pages/a/sums.test.ts', "import '../../../../kits/personal/gate'", []],
  ])('%s: %s', (file, text, kits) => {
    expect(imported(file, text)).toEqual(kits)
  })

  test('a kit’s own files are no other kit, and other modules’ files are not its own', () => {
    expect(imported('store.ts', "import '../a/rules'\nimport '../b/rules'", 'src/kits/a')).toEqual(['b'])
    expect(kitsImported('src/kits/a', [['src/kits/ab/store.ts', "import '../c/rules'"]])).toEqual([])
  })
})

test.each([
  [['a', 'b'], ['b', 'a'], []],
  [['a', 'b'], ['a'], [`${SERVICE} declares b and does not import it`]],
  [['a'], ['a', 'b'], [`${SERVICE} imports b and does not declare it`]],
  [['a'], ['b'], [`${SERVICE} declares a and does not import it`, `${SERVICE} imports b and does not declare it`]],
])('declared %j, imported %j', (declared, imported, faults) => {
  expect(kitFaults(SERVICE, declared, imported)).toEqual(faults)
})

test('every module declares the kits that it imports, and imports those that it declares', () => {
  const all = files()
  const sources = all
    .filter((file) => /^src\/(services|kits)\/.*\.tsx?$/.test(file))
    .map((file): Source => [file, read(file)])
  const modules = [...new Set(all.flatMap((file) => /^src\/(services|kits)\/[^/]+(?=\/)/.exec(file)?.[0] ?? []))]
  expect(modules.length).toBeGreaterThan(2)

  const declaredBy = (module: string): readonly string[] => {
    const [manifest, field] = module.startsWith('src/kits/') ? ['kit.json', 'dependsOn'] : ['service.json', 'kits']
    const text = all.includes(`${module}/${manifest}`) ? read(`${module}/${manifest}`) : '{}'
    return (JSON.parse(text) as Partial<Record<string, readonly string[]>>)[field] ?? [`(no ${field} in ${manifest})`]
  }
  const faults = modules.flatMap((module) => kitFaults(module, declaredBy(module), kitsImported(module, sources)))
  expect(faults).toEqual([])
})
