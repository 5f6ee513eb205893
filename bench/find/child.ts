import fs from 'node:fs'
import type { Findable } from '../../src/shared/search/engine'
import type { TablesText } from '../../src/shared/search/unpack'
import { local } from './local'
import { built, timesOf } from './times'

/** What the child is given. */
export interface Asked {
  readonly items: readonly Findable[]
  readonly texts: TablesText
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
  const { items, texts, queries } = JSON.parse(fs.readFileSync(input, 'utf8')) as Asked
  const engines = await built(local, items, texts)
  const times = timesOf(engines, queries)
  const timed = engines.map(({ name, buildMs }): Timed => ({ name, buildMs, ms: times.get(name) ?? [] }))
  fs.writeFileSync(output, JSON.stringify(timed))
}
