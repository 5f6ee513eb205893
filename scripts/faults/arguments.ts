import { parseArgs } from 'node:util'

export interface FaultsArguments {
  readonly seed: number
  readonly merges: number
  readonly stops: number
}

export const usage = 'npm run test:faults -- [--seed 1] [--merges 500] [--stops 50]'

/** Residents have numbers of four digits. */
const MOST = 8000

const count = (name: string, text: string | undefined, usual: number): number => {
  if (text === undefined) return usual
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > MOST)
    throw new Error(`--${name} ${text}: it must be 0 to ${MOST}. Usage: ${usage}`)
  return number
}

/** @param newSeed for a run that names none. @throws Error with one sentence saying what is wrong */
export function argumentsOf(args: readonly string[], newSeed: () => number): FaultsArguments {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args: [...args], options: { seed: text, merges: text, stops: text } })
  const seed = values.seed === undefined ? newSeed() : Number(values.seed)
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`--seed ${values.seed} is no seed. Usage: ${usage}`)
  return { seed, merges: count('merges', values.merges, 500), stops: count('stops', values.stops, 50) }
}
