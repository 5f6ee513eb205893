import { read } from './files'
import { tryLint, type Tried } from './linted'
import { probesIn } from './probes'

const sections = probesIn(read('tests/architecture/imports.probes.txt'))
const tried: Record<string, Tried[]> = {}

beforeAll(() => {
  const all = tryLint(Object.values(sections).flat())
  for (const [section, probes] of Object.entries(sections)) tried[section] = all.splice(0, probes.length)
})

/** Those of a section that the rule it names has passed by. */
const unnoticed = (section: string, rule: string) =>
  (tried[section] ?? [])
    .filter(({ said }) => !said.some((one) => one.rule === rule))
    .map(({ file, code }) => [file, code])

const messageOf = (file: string, code: string) =>
  tried.layers?.find((probe) => probe.file === file && probe.code === code)?.said[0]?.message

test('imports run one way, and the lint says so', () => {
  expect(tried.layers?.length).toBeGreaterThan(300)
  expect(unnoticed('layers', 'house/layers')).toEqual([])
})

test('each probe is refused for its arrow: only what is in an attic is in no room', () => {
  const lost = tried.layers?.filter(({ said }) => said.some(({ message }) => message.includes('in no room')))
  expect(lost?.filter(({ file, code }) => !`${file} ${code}`.includes('/attic'))).toEqual([])
})

test('it says what may be imported instead', () => {
  expect(messageOf('src/ui/card.tsx', "import '../pages/home/texts'")).toBe(
    'ui may import shared, shared folder, core, core/http, ui; not page (src/pages/home/texts).',
  )
  expect(messageOf('src/services/housing-fund/rules.ts', "import './contract/types'")).toBe(
    'Only a type of contract (src/services/housing-fund/contract/types) may be imported from rules: import type.',
  )
  expect(messageOf('src/core/look.ts', "import 'fs'")).toMatch(/^core may import .*; not fs \(Node's own\)\.$/)
  expect(messageOf('src/core/look.ts', "import '../core/problem'")).toMatch(/^Write \.\/problem: /)
  expect(messageOf('server/attic/box.ts', "import '../errors'")).toMatch(/is in no room/)
})

test('SQL stands in repositories; time and chance come from outside', () => {
  expect([tried.sql?.length, tried['time and chance']?.length]).toEqual([expect.any(Number), expect.any(Number)])
  expect(unnoticed('sql', 'house/sql')).toEqual([])
  expect(unnoticed('time and chance', 'no-restricted-syntax')).toEqual([])
})

test('a page asks nothing of the phone that may refuse', () => {
  expect(tried['asking the phone']?.length).toBeGreaterThan(5)
  expect(unnoticed('asking the phone', 'no-restricted-syntax')).toEqual([])
})

test('what is right passes in silence', () => {
  expect(tried.silence?.length).toBeGreaterThan(80)
  expect(tried.silence?.filter(({ said }) => said.length > 0)).toEqual([])
})

test('the project’s own lint holds these rules for every such file', () => {
  const all = Object.values(tried).flat()
  expect(all.filter(({ held }) => !held).map(({ file }) => file)).toEqual([])
})
