import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { copiesIn, type Module, type SourceFile } from '../../scripts/copies/compare'
import { readModules } from '../../scripts/copies/folders'
import { isCompared, significantLines } from '../../scripts/copies/lines'
import { tableOf } from '../../scripts/copies/table'
import { fromTemplates, templateModules } from '../../scripts/copies/template'
import { root } from './files'

const texts = (source: string, file = 'rules.ts') => significantLines(file, source).map(({ text }) => text)

const modules = readModules(path.join(root, 'src'))
const templates = templateModules(path.join(root, 'scripts/new-service/templates'))

test('no six lines stand in two services, or in a service and a kit', () => {
  expect(copiesIn(modules, fromTemplates(templates)).flatMap((one) => one.runs)).toEqual([])
})

/** Of one with fewer lines, what any file begins with would weigh too much. */
const WEIGHED = 300

test('a service has at most eight of a hundred of its own lines in common with others', () => {
  const shares = copiesIn(modules, fromTemplates(templates)).flatMap(({ service, copied, lines }) =>
    lines < WEIGHED ? [] : { service, percent: (copied / lines) * 100 },
  )
  expect(shares.filter(({ percent }) => percent > 8)).toEqual([])
  expect(shares.length).toBeGreaterThan(0)
})

test.each(templates.map((template) => [template.id, template] as const))(
  'what the scaffold writes is no copy of a kit, nor of the service that is older than it: %s',
  (id, template) => {
    const others = modules.filter((one) => one.kind === 'kit' || one.id === 'housing-fund')
    const drafts = copiesIn([template, ...others]).filter(({ service }) => service === id)
    expect(drafts.map(({ lines, runs }) => [lines > 100, runs])).toEqual([[true, []]])
  },
)

describe('a line counts', () => {
  test('from thirteen characters on, blanks around it aside', () => {
    expect(texts('    const a = 12\n    const a = 123\n')).toEqual(['const a = 123'])
  })

  test('by characters, however many bytes they take', () => {
    expect(texts('// 一二三四五六七八九\n// 一二三四五六七八九十')).toEqual(['// 一二三四五六七八九十'])
  })

  test('with its number in the file', () => {
    expect(significantLines('rules.ts', '\n\nconst first = 1\n')).toEqual([{ text: 'const first = 1', number: 3 }])
  })

  test.each([
    ['an import', "import { yuan } from '../money'"],
    ['an import for its effect', "import '../../styles/page.scss'"],
    ['an import over lines', "import {\n  aLongEnoughName,\n  anotherLongName,\n} from '../money'"],
    ['an import of types', "import type { Answer } from '../ports'"],
    ['a re-export', "export { yuan, yuanSigned } from '../money'"],
    ['a re-export over lines', "export {\n  aLongEnoughName,\n} from '../money'"],
    ['a re-export of all', "export * from '../shared/money'"],
    ['braces', '  })})})})})})})})'],
    ['punctuation', '// --------------------'],
    ['a lone literal', "  'a text of some length',"],
    ['a lone literal in double quotes', '  "it\'s a text of some length")'],
    ['a lone template', '  `存了 ${fen} 元，共 ${count} 笔`,'],
    ['a further part of a literal', "  + 'a text of some length'"],
  ])('not when it is %s', (_, source) => {
    expect(texts(source)).toEqual([])
  })

  test.each([
    ['an export of its own', 'export const rate = 3_250'],
    ['a list of exports', 'export { aLongEnoughName, anotherLongName }'],
    ['a line with a literal in it', "title: textOf('合并账户'),"],
    ['a comment', '// Asked once: the department counts'],
    ['a literal as a key', "'housing-fund.merge-asked': {"],
  ])('when it is %s', (_, source) => {
    expect(texts(source)).toEqual([source])
  })

  test('not when it is a sentence of a texts file; what computes there counts', () => {
    const source = [
      "export const zh = { title: '公积金余额',",
      '  saved: (fen: number) => `存了 ${fen} 元`,',
      '  long: `一行',
      '    又一行有很多个字的文字`,',
      '  months: (count: number) => monthsOf(count),',
      '}',
    ].join('\n')
    expect(texts(source, 'texts/zh.ts')).toEqual(['months: (count: number) => monthsOf(count),'])
    expect(texts(source, 'texts.ts')).toHaveLength(1)
    expect(texts(source, 'pages/texts-of.ts').length).toBeGreaterThan(1)
  })

  test('in a query, which is code though it stands in a literal', () => {
    expect(texts('await sql`\n  select act_id, state\n  from housing_fund_merges`', 'server/repository.ts')).toEqual([
      'select act_id, state',
      'from housing_fund_merges`',
    ])
  })

  test('in styles, but for their imports', () => {
    expect(texts("@use '../../ui/styles/tokens';\n.chart-bar-of-month {\n", 'pages/index.scss')).toEqual([
      '.chart-bar-of-month {',
    ])
  })
})

test.each([
  ['rules.ts', true],
  ['pages/account/index.tsx', true],
  ['server/migrations/0001_merges.sql', true],
  ['pages/account/index.scss', true],
  ['rules.test.ts', false],
  ['tests/requests.ts', false],
  ['tests/account.journey.ts', false],
  ['account.journey.ts', false],
  ['services.gen.ts', false],
  ['service.json', false],
  ['README.md', false],
])('%s is compared: %s', (file, yes) => {
  expect(isCompared(file)).toBe(yes)
})

const written = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `const figure${from + index} = ${from + index}`)

const fileOf = (file: string, source: readonly string[]): SourceFile => ({
  path: file,
  lines: significantLines('rules.ts', source.join('\n')),
})

const moduleOf = (id: string, source: readonly string[], kind: Module['kind'] = 'service'): Module => ({
  id,
  kind,
  files: [fileOf(`${kind}s/${id}/rules.ts`, source)],
})

describe('a run', () => {
  const runsOf = (...modules: Module[]) => copiesIn(modules).flatMap((one) => one.runs)

  test('begins with six lines', () => {
    expect(runsOf(moduleOf('a', written(5)), moduleOf('b', written(5)))).toEqual([])
    expect(runsOf(moduleOf('a', ['', ...written(6)]), moduleOf('b', written(6)))).toEqual([
      { here: 'services/a/rules.ts:2', there: 'services/b/rules.ts:1', length: 6 },
      { here: 'services/b/rules.ts:1', there: 'services/a/rules.ts:2', length: 6 },
    ])
  })

  test('is told once, at its full length', () => {
    expect(runsOf(moduleOf('a', written(9)), moduleOf('b', [...written(9), 'const another = 1']))[0]?.length).toBe(9)
    expect(runsOf(moduleOf('a', written(9)), moduleOf('b', written(9)))).toHaveLength(2)
  })

  test('goes on over lines that say nothing: an import, a brace, a blank', () => {
    const spread = [...written(3), "import { yuan } from '../money'", '', '}', ...written(3, 4)]
    expect(runsOf(moduleOf('a', written(6)), moduleOf('b', spread))[0]).toEqual({
      here: 'services/a/rules.ts:1',
      there: 'services/b/rules.ts:1',
      length: 6,
    })
  })

  test('ends at a line that is another', () => {
    const changed = [...written(5), 'const another = 6', ...written(5, 6)]
    expect(runsOf(moduleOf('a', written(10)), moduleOf('b', changed))).toEqual([])
  })

  test('ends with its file', () => {
    const halves = [fileOf('services/b/one.ts', written(3)), fileOf('services/b/two.ts', written(3, 4))]
    expect(runsOf(moduleOf('a', written(6)), { id: 'b', kind: 'service', files: halves })).toEqual([])
  })

  test('within one service is its own affair', () => {
    const files = [fileOf('services/a/one.ts', written(6)), fileOf('services/a/two.ts', written(6))]
    expect(copiesIn([{ id: 'a', kind: 'service', files }])).toEqual([
      { service: 'a', lines: 12, scaffold: 0, copied: 0, runs: [] },
    ])
  })

  test('may be taken from a kit, which is not told of itself', () => {
    const copies = copiesIn([moduleOf('a', written(6)), moduleOf('acts', written(7), 'kit')])
    expect(copies).toEqual([
      {
        service: 'a',
        lines: 6,
        scaffold: 0,
        copied: 6,
        runs: [{ here: 'services/a/rules.ts:1', there: 'kits/acts/rules.ts:1', length: 6 }],
      },
    ])
  })
})

test('the share counts each line that stands elsewhere, however far apart', () => {
  const a = moduleOf('a', ['const only = "here"', 'const shared = true', 'const alone = "here"', 'const shared = true'])
  const b = moduleOf('b', ['const shared = true', 'const other = "there"', 'const third = "there"'])
  expect(copiesIn([a, b]).map(({ lines, copied }) => [lines, copied])).toEqual([
    [4, 2],
    [3, 1],
  ])
})

test('the table has a line for each service and one for each run', () => {
  const table = tableOf(copiesIn([moduleOf('a', written(6)), moduleOf('long-name', written(8)), moduleOf('c', [])]))
  expect(table).toBe(
    [
      'service    own lines  scaffold  elsewhere    share  runs',
      'a                  6         0          6  100.0 %     1',
      'long-name          8         0          6   75.0 %     1',
      'c                  0         0          0    0.0 %     0',
      '',
      '6 lines: services/a/rules.ts:1 = services/long-name/rules.ts:1',
      '6 lines: services/long-name/rules.ts:1 = services/a/rules.ts:1',
    ].join('\n'),
  )
})

describe('a line of the scaffold', () => {
  const scaffold = ["path: '/{{id}}/records',", "label('{{title}}', '{{english}}')", 'const soonDays = 30']
  const isScaffold = fromTemplates([moduleOf('template', scaffold)])

  test.each([
    ['const soonDays = 30', true],
    ['const soonDays = 60', false],
    ["path: '/permit/records',", true],
    ["path: '/permit/plates',", false],
    ["label('居住证', 'Permit')", true],
    ["label('居住证', 'Permit', 1)", false],
    ["const path: '/permit/records',", false],
  ])('%s: %s', (text, yes) => {
    expect(isScaffold(text)).toBe(yes)
  })

  test('is no line of a service’s own: two fresh services have nothing in common', () => {
    const fresh = (id: string) => moduleOf(id, [...written(6), `const path = '/${id}/records'`])
    const copies = copiesIn([fresh('a'), fresh('b')], fromTemplates([fresh('{{id}}')]))
    expect(copies).toEqual(['a', 'b'].map((service) => ({ service, lines: 0, scaffold: 7, copied: 0, runs: [] })))
  })

  test('hides no copy of what is not the scaffold’s', () => {
    const mixed = written(8).flatMap((line) => [line, 'const soonDays = 30'])
    expect(copiesIn([moduleOf('a', mixed), moduleOf('b', mixed)], isScaffold)[0]).toMatchObject({
      lines: 8,
      scaffold: 8,
      copied: 8,
      runs: [{ length: 8 }],
    })
  })

  test('is read from the templates, tests aside', () => {
    const paths = templates.flatMap(({ files }) => files).map((file) => file.path)
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['query', 'information', 'act'].map((archetype) => `templates/${archetype}/server/routes.ts`),
        'templates/query/pages/records/content.tsx',
      ]),
    )
    expect(paths.filter((file) => file.includes('tests/'))).toEqual([])
  })
})

describe('another tree', () => {
  let folder: string
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copies-'))))
  afterEach(() => fs.rmSync(folder, { recursive: true }))
  const write = (file: string, source: readonly string[]) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), source.join('\n'))
  }

  test('is read with its services and kits, tests aside', () => {
    write('services/a/server/routes.ts', written(6))
    write('services/b/tests/routes.ts', written(6))
    write('services/b/service.json', ['{ "title": "a long enough line" }'])
    write('kits/acts/server/routes.ts', written(6))
    expect(copiesIn(readModules(folder))).toEqual([
      {
        service: 'a',
        lines: 6,
        scaffold: 0,
        copied: 6,
        runs: [{ here: 'services/a/server/routes.ts:1', there: 'kits/acts/server/routes.ts:1', length: 6 }],
      },
      { service: 'b', lines: 0, scaffold: 0, copied: 0, runs: [] },
    ])
  })

  test('may have no kits, but has services', () => {
    expect(() => readModules(folder)).toThrow('has no folder services')
    write('services/a/rules.ts', written(1))
    expect(readModules(folder)).toHaveLength(1)
  })
})
