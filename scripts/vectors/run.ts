import { isDeepStrictEqual } from 'node:util'
import type { Registered } from './registered'

export interface Vector {
  readonly rule: string
  readonly input: unknown
  readonly expected: unknown
}

interface Difference {
  /** "file:line" */
  readonly at: string
  readonly input: unknown
  readonly expected: unknown
  /** What the product answered, or the error it threw. */
  readonly got: unknown
}

/** How the vectors of one rule came out. */
export interface Outcome {
  passed: number
  failed: number
  /** Of a rule that nobody registered. */
  skipped: number
  readonly differences: Difference[]
}

/** Most differences kept of a rule. */
const SHOWN = 3

const isVector = (read: unknown): read is Vector =>
  typeof read === 'object' &&
  read !== null &&
  'rule' in read &&
  typeof read.rule === 'string' &&
  'input' in read &&
  'expected' in read

/**
 * The vectors of a JSONL text, each with its place; empty lines are left out.
 * @throws Error naming the file and line that is no vector
 */
export const vectorsIn = (file: string, text: string): (Vector & { readonly at: string })[] =>
  text.split('\n').flatMap((line, index) => {
    const at = `${file}:${index + 1}`
    if (!line.trim()) return []
    const read = parsed(line)
    if (!isVector(read)) throw new Error(`${at} is no {"rule","input","expected"}`)
    return [{ ...read, at }]
  })

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** As it would be sent: undefined fields are absent. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

const answerOf = (answer: (input: unknown) => unknown, input: unknown): unknown => {
  try {
    return plain(answer(input))
  } catch (thrown) {
    return `error: ${thrown instanceof Error ? thrown.message : String(thrown)}`
  }
}

/** Asks the product for each vector. */
export function outcomesOf(
  vectors: readonly (Vector & { readonly at: string })[],
  rules: Registered,
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>()
  for (const { rule, input, expected, at } of vectors) {
    const outcome = outcomes.get(rule) ?? { passed: 0, failed: 0, skipped: 0, differences: [] }
    outcomes.set(rule, outcome)
    const known = rules.get(rule)
    if (!known) {
      outcome.skipped++
      continue
    }
    const got = answerOf(known.answer, input)
    if (isDeepStrictEqual(got, expected)) outcome.passed++
    else if (++outcome.failed <= SHOWN) outcome.differences.push({ at, input, expected, got })
  }
  return outcomes
}

/** A line a rule, its first differences below it, and the sum at the end. */
export function tableOf(outcomes: ReadonlyMap<string, Outcome>): string {
  const width = Math.max(4, ...[...outcomes.keys()].map(({ length }) => length))
  const row = (name: string, ...counts: readonly (number | string)[]) =>
    [name.padEnd(width), ...counts.map((count) => String(count).padStart(8))].join('')
  const sum = (of: 'passed' | 'failed' | 'skipped') => [...outcomes.values()].reduce((total, one) => total + one[of], 0)
  return [
    row('rule', 'passed', 'failed', 'skipped'),
    ...[...outcomes].flatMap(([name, { passed, failed, skipped, differences }]) => [
      row(name, passed, failed, skipped),
      ...differences.flatMap(({ at, input, expected, got }) => [
        `  ${at}`,
        `    input    ${JSON.stringify(input)}`,
        `    expected ${JSON.stringify(expected)}`,
        `    got      ${JSON.stringify(got)}`,
      ]),
    ]),
    row('all', sum('passed'), sum('failed'), sum('skipped')),
  ].join('\n')
}
