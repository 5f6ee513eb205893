import { read } from './files'
import { complaintsOf, type Complaint } from './seams'

const [rightFile, wrongFile] = ['right', 'wrong'].map((kind) => `src/services/housing-fund/server/probe-${kind}.ts`)
const wrong = read('tests/architecture/seams.wrong.txt')
const probes = wrong.split('\n').flatMap((text, index) => {
  const [probe, word] = text.split(' //! ')
  return word ? [{ line: index + 1, probe: (probe ?? '').trim(), word }] : []
})

let complaints: Readonly<Record<string, readonly Complaint[]>>
beforeAll(() => {
  complaints = complaintsOf({ [`${rightFile}`]: read('tests/architecture/seams.right.txt'), [`${wrongFile}`]: wrong })
})

const of = (file = '') => complaints[file] ?? []

test('what is right compiles', () => {
  expect(of(rightFile)).toEqual([])
})

test('every seam is tried', () => {
  expect(probes.length).toBeGreaterThan(60)
})

test.each(probes.map((one) => [one.probe, one] as const))('does not compile: %s', (_, { line, word }) => {
  const said = of(wrongFile).filter((one) => one.line === line)
  expect(said).not.toEqual([])
  expect(said.map(({ text }) => text).join('\n')).toContain(word)
})

test('nothing else of the probes is wrong', () => {
  const lines = new Set(probes.map(({ line }) => line))
  expect(of(wrongFile).filter(({ line }) => !lines.has(line))).toEqual([])
})
