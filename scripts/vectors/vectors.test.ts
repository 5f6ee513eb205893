import fs from 'node:fs'
import path from 'node:path'
import { root } from '../services/manifests'
import { registered, registrations, type Registered } from './registered'
import { outcomesOf, tableOf, vectorsIn } from './run'

const src = path.join(root, 'src')

/** The vectors that modules keep beside their tests. */
const kept = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /tests[\\/]vectors[\\/][^\\/]+\.jsonl$/.test(file))
  .map((file) => path.join(src, file))
  .sort()

test('every vector kept here is answered as the law has it, and each rule has somebody who answers', async () => {
  const rules = await registered(registrations(src))
  const vectors = kept.flatMap((file) => vectorsIn(file, fs.readFileSync(file, 'utf8')))
  const outcomes = outcomesOf(vectors, rules)
  expect([...outcomes].filter(([, { failed, skipped }]) => failed + skipped > 0)).toEqual([])
  expect([...outcomes.keys()].sort()).toEqual([...rules.keys()].sort())
})

const demo: Registered = new Map([
  ['twice', { answer: (input) => ({ sum: Number(input) * 2, gone: undefined }) }],
  [
    'wrong',
    {
      answer() {
        throw new Error('no input of this rule')
      },
    },
  ],
])
const lines = (...vectors: readonly object[]) => vectors.map((one) => JSON.stringify(one)).join('\n')

test('each rule is told apart: passed, failed with the first three differences, skipped where nobody registered it', () => {
  const text = lines(
    { rule: 'twice', input: 2, expected: { sum: 4 } },
    ...[1, 2, 3, 4].map((input) => ({ rule: 'twice', input, expected: { sum: 5 } })),
    { rule: 'wrong', input: {}, expected: {} },
    { rule: 'unknown', input: {}, expected: {} },
  )
  const outcomes = outcomesOf(vectorsIn('demo.jsonl', `${text}\n\n`), demo)
  expect(outcomes.get('twice')).toMatchObject({ passed: 1, failed: 4, skipped: 0 })
  expect(outcomes.get('twice')?.differences.map(({ at, got }) => [at, got])).toEqual([
    ['demo.jsonl:2', { sum: 2 }],
    ['demo.jsonl:3', { sum: 4 }],
    ['demo.jsonl:4', { sum: 6 }],
  ])
  expect(outcomes.get('wrong')).toMatchObject({ failed: 1, differences: [{ got: 'error: no input of this rule' }] })
  expect(outcomes.get('unknown')).toMatchObject({ passed: 0, failed: 0, skipped: 1 })
  expect(tableOf(outcomes).split('\n').at(-1)?.replace(/ +/g, ' ')).toBe('all 1 5 1')
})

test.each([['{"rule": "twice"'], ['{"rule":"twice","input":1}'], ['[]'], ['7']])(
  'a line that is no vector is named with its place: %s',
  (line) => {
    const text = `${lines({ rule: 'twice', input: 1, expected: {} })}\n${line}`
    expect(() => vectorsIn('odd.jsonl', text)).toThrow('odd.jsonl:2 is no {"rule","input","expected"}')
  },
)

test('an input that the rule does not know is a failure with a reason, never an answer', async () => {
  const rules = await registered(registrations(src))
  const text = lines({ rule: 'ss.retirementAge', input: { category: 'cat', birth: '1970-01' }, expected: {} })
  const [difference] = outcomesOf(vectorsIn('odd.jsonl', text), rules).get('ss.retirementAge')?.differences ?? []
  expect(difference?.got).toMatch(/^error: no input of this rule: \/category/)
})

test('two modules cannot register one name', async () => {
  const [first = ''] = registrations(src)
  await expect(registered([first, first])).rejects.toThrow('both register the rule')
})
