import fs from 'node:fs'
import { local, type Given } from './local'
import { built, timesOf } from './times'

/** What the child is given. */
export interface ChildInput extends Given {
  readonly queries: readonly string[]
}

/** What it found of one engine. */
export interface Timed {
  readonly name: string
  readonly buildMs: number
  readonly ms: readonly number[]
}

/** The program that `jitless.ts` bundles: reads one file, writes the other. */
export async function child(input = '', output = ''): Promise<void> {
  const { queries, ...given } = JSON.parse(fs.readFileSync(input, 'utf8')) as ChildInput
  const engines = await built(local, given)
  const times = timesOf(engines, queries)
  const timed = engines.map(({ name, buildMs }): Timed => ({ name, buildMs, ms: times.get(name) ?? [] }))
  fs.writeFileSync(output, JSON.stringify(timed))
}
