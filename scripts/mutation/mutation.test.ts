import fs from 'node:fs'
import path from 'node:path'
import type { Mutant, MutantResult, MutantStatus } from '@stryker-mutator/api/core'
import { root } from '../lib/build'
import { argumentsOf } from './arguments'
import { goalOf } from './goals'
import { leftOut, reasonOf } from './left-out'
import { draw, identityOf, sourcesIn } from './mutants'
import { nearest } from './nearest'
import { reportOf, scoreOf } from './report'
import { testId, testOf } from './running'

const mutant = (line: number, more: Partial<Mutant> = {}): Mutant => ({
  id: String(line),
  fileName: 'server/ids.ts',
  location: { start: { line, column: 0 }, end: { line, column: 9 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  ...more,
})
const many = Array.from({ length: 200 }, (_, line) => mutant(line))

test('a seed draws the same mutants, in whatever order they are listed; another seed draws others', () => {
  const drawn = draw(many, '1', 50).map(identityOf)
  expect(new Set(drawn).size).toBe(50)
  expect(draw([...many].reverse(), '1', 50).map(identityOf)).toEqual(drawn)
  expect(draw(many, '2', 50).map(identityOf)).not.toEqual(drawn)
})

test('a change elsewhere redraws none of the others', () => {
  const drawn = draw(many, '1', 50).map(identityOf)
  const more = draw([...many, mutant(0, { fileName: 'server/new.ts' })], '1', 51).map(identityOf)
  expect(drawn.filter((one) => !more.includes(one)).length).toBeLessThanOrEqual(1)
})

test('without a sample all are tried', () => {
  expect(draw(many, '1')).toHaveLength(200)
})

test('the tests of a file come first, then those nearby, then the sweeps', () => {
  const tests = [
    'tests/sweeps/level.test.ts',
    'server/cities.test.ts',
    'server/http/rates.test.ts',
    'server/queue/queue.test.ts',
  ]
  expect(nearest('server/queue/retry.ts', [...tests, 'server/queue/retry.test.ts'])).toEqual([
    'server/queue/retry.test.ts',
    'server/queue/queue.test.ts',
    'server/cities.test.ts',
    'server/http/rates.test.ts',
    'tests/sweeps/level.test.ts',
  ])
})

test('a test is its file and its name; the file alone stands for loading it', () => {
  expect(testOf(testId('a.test.ts', 'shows 1 > 2'))).toEqual({ file: 'a.test.ts', name: 'shows 1 > 2' })
  expect(testOf(testId('a.test.ts'))).toEqual({ file: 'a.test.ts' })
})

const results = (...statuses: MutantStatus[]): MutantResult[] =>
  statuses.map((status, index) => ({
    ...mutant(index + 1, { location: { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } } }),
    status,
  }))

test('what no test reaches counts as survived, what runs out of time as killed, what does not load not at all', () => {
  const all = results('Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError')
  expect(scoreOf(all)).toEqual({ killed: 2, survived: 1, uncovered: 1, excluded: 1, percent: 50 })
})

test('a part below its goal is not enough, and every survivor is named', () => {
  const { text, enough } = reportOf(results('Killed', 'Survived', 'NoCoverage'))
  expect(enough).toBe(false)
  expect(text).toMatch(/server\/ids\.ts:1:1 BooleanLiteral: .+ → false/)
  expect(text.match(/^(survived|uncovered) /gm)).toHaveLength(2)
  expect(reportOf(results('Killed', 'Killed', 'Killed', 'Survived')).enough).toBe(true)
  expect(reportOf(results('Killed', 'Killed', 'Killed', 'Survived'), 80).enough).toBe(false)
})

test.each([
  ['src/services/housing-fund/rules/loan.ts', 'rules', 90],
  ['src/shared/law/working-time.ts', 'rules', 90],
  ['server/http/json.ts', 'server', 75],
  ['src/kits/acts/server/build.ts', 'server', 75],
  ['src/core/http/call.ts', 'phone', 70],
  ['src/shared/days.ts', 'phone', 70],
])('%s has the goal of %s', (file, name, percent) => {
  expect(goalOf(file)).toMatchObject({ name, percent })
})

test('what is asked for', () => {
  const newSeed = () => '77'
  expect(argumentsOf(['server', '--sample', '400'], newSeed)).toMatchObject({
    paths: ['server'],
    sample: 400,
    seed: '77',
  })
  expect(argumentsOf(['server', '--seed', '5'], newSeed)).toMatchObject({
    seed: '5',
    sample: undefined,
    concurrency: 1,
  })
  expect(() => argumentsOf([], newSeed)).toThrow('Say what to mutate')
  expect(() => argumentsOf(['server', '--sample', 'all'], newSeed)).toThrow('--sample all is no number')
})

test('tests and what is generated are no sources; a path that is not there is said', () => {
  const sources = sourcesIn(['server'])
  expect(sources).toContain('server/queue/queue.ts')
  expect(sources.filter((file) => /\.gen\.|\.test\.|testing\//.test(file))).toEqual([])
  expect(() => sourcesIn(['server/nothing'])).toThrow('There is no server/nothing.')
})

test('of texts only the words are left out, not what chooses among them', () => {
  const file = 'src/services/housing-fund/texts/zh.ts'
  expect(reasonOf(file, 'StringLiteral')).toMatch(/words/)
  expect([reasonOf(file), reasonOf(file, 'ConditionalExpression')]).toEqual([undefined, undefined])
})

const sources = (folder: string): string[] =>
  fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const below = `${folder}/${entry.name}`
    return entry.isDirectory() ? sources(below) : /\.tsx?$/.test(entry.name) ? [below] : []
  })

test('whatever is left out has its reason beside it', () => {
  const reasonless = ['server', 'src'].flatMap(sources).flatMap((file) =>
    fs
      .readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .filter(
        (line) =>
          /Stryker (disable|restore)/.test(line) && !/Stryker disable next-line [A-Za-z, ]+: \S.{9,}/.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(reasonless).toEqual([])
  expect(leftOut.filter(({ reason }) => reason.length < 10)).toEqual([])
})
