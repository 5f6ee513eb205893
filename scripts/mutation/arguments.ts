import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export interface MutationArguments {
  readonly paths: readonly string[]
  /** How many mutants are drawn; all where absent. */
  readonly sample?: number
  readonly seed: string
  /** The least score in percent; the standing goals where absent. */
  readonly least?: number
  readonly near: number
  readonly concurrency: number
  readonly testMatching?: string
}

export const usage =
  'npm run mutation -- PATH… [--sample 300] [--seed 1] [--break 75] [--near 6] [--concurrency 1] [--tests PATTERN]'

const number = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} ${text} is no number. Usage: ${usage}`)
  return Number(text)
}

/** @param newSeed for a run that names none. @throws Error with one sentence saying what is wrong */
export function argumentsOf(args: readonly string[], newSeed: () => string): MutationArguments {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: text, seed: text, break: text, near: text, concurrency: text, tests: text },
  })
  if (positionals.length === 0) throw new Error(`Say what to mutate. Usage: ${usage}`)
  return {
    paths: positionals,
    sample: number('sample', values.sample),
    seed: values.seed ?? newSeed(),
    least: number('break', values.break),
    near: number('near', values.near) ?? 6,
    concurrency: number('concurrency', values.concurrency) ?? 1,
    testMatching: values.tests,
  }
}
