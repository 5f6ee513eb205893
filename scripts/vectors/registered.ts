import fs from 'node:fs'
import path from 'node:path'
import type { VectorRule, VectorRules } from '../../server/testing/vectors'

/** Each rule name with the function that answers it. */
export type Registered = ReadonlyMap<string, VectorRule>

/** Every `tests/vectors.ts` below a folder, sorted. */
export const registrations = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.split(path.sep).slice(-2).join('/') === 'tests/vectors.ts')
    .map((file) => path.join(folder, file))
    .sort()

/** All rules of these registrations. @throws Error where two modules register one name */
export async function registered(files: readonly string[]): Promise<Registered> {
  const rules = new Map<string, VectorRule>()
  const bringers = new Map<string, string>()
  for (const file of files) {
    const { vectors } = (await import(file)) as { readonly vectors: VectorRules }
    for (const [name, rule] of Object.entries(vectors)) {
      const other = bringers.get(name)
      if (other) throw new Error(`${other} and ${file} both register the rule ${name}`)
      bringers.set(name, file)
      rules.set(name, rule)
    }
  }
  return rules
}
