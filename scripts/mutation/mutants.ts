import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Mutant } from '@stryker-mutator/api/core'
import type { Logger } from '@stryker-mutator/api/logging'
import { root } from '../lib/build'
import { reasonOf } from './left-out'
import { wordsIgnorer } from './words'

/** Says which mutant it is, in whatever order files are read. @param mutant its file from the root, lines from 0 */
export const identityOf = ({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string =>
  [fileName, `${start.line}:${start.column}-${end.line}:${end.column}`, mutatorName, replacement].join(' ')

/** The sources under files and folders that have anything to mutate, from the root. @throws Error where there is none */
export function sourcesIn(paths: readonly string[]): string[] {
  const under = (one: string): string[] => {
    const whole = path.resolve(root, one)
    if (!fs.existsSync(whole)) throw new Error(`There is no ${one}.`)
    if (fs.statSync(whole).isFile()) return [path.relative(root, whole)]
    return fs.readdirSync(whole).flatMap((name) => under(path.join(whole, name)))
  }
  const sources = [...new Set(paths.flatMap(under))].filter((file) => /\.tsx?$/.test(file) && !reasonOf(file))
  if (sources.length === 0) throw new Error(`Nothing to mutate in ${paths.join(' ')}.`)
  return sources.sort()
}

const silent = () => undefined
const log = { isDebugEnabled: () => false, debug: silent, info: silent, warn: silent, error: silent } as const

export interface Listed {
  readonly mutants: readonly Mutant[]
  /** How many are left out by a comment or as words, by reason. */
  readonly leftOut: ReadonlyMap<string, number>
}

/** Every mutant that StrykerJS makes of these files, in one order. */
export async function mutantsOf(files: readonly string[]): Promise<Listed> {
  // Only as a module of its own kind does its parser find babel
  const { Instrumenter } = await import('@stryker-mutator/instrumenter')
  const options = { plugins: null, excludedMutations: [], ignorers: [wordsIgnorer] }
  const sources = files.map((name) => ({ name, mutate: true, content: fs.readFileSync(path.join(root, name), 'utf8') }))
  const { mutants } = await new Instrumenter(log as unknown as Logger).instrument(sources, options)
  const reasons = new Map<string, number>()
  const counted = mutants.filter((mutant) => {
    const reason = mutant.status === 'Ignored' ? mutant.statusReason : reasonOf(mutant.fileName, mutant.mutatorName)
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    return !reason
  })
  return { mutants: counted, leftOut: reasons }
}

/** Draws so many of them, the same ones for the same seed, whatever else has changed; all where `sample` is absent. */
export function draw(mutants: readonly Mutant[], seed: string, sample = mutants.length): Mutant[] {
  const rank = (mutant: Mutant) =>
    createHash('sha256')
      .update(`${seed} ${identityOf(mutant)}`)
      .digest('hex')
  return mutants
    .map((mutant) => ({ mutant, at: rank(mutant) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, sample)
    .map(({ mutant }) => mutant)
}
