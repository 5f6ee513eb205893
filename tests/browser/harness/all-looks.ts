import path from 'node:path'
import { root } from '../../../scripts/lib/build'
import { looksFolders } from '../../../scripts/test/looked-at'
import type { Situation } from './situations'

/** Folder of a module, from the root → its situations. */
export type Looks = Readonly<Record<string, readonly Situation[]>>

/** The same, where each picture has a name of its own. @throws Error naming two folders that call one the same */
export function distinct(looks: Looks): Looks {
  const places = new Map<string, string>()
  for (const [folder, situations] of Object.entries(looks)) {
    for (const { name } of situations) {
      const other = places.get(name)
      if (other) throw new Error(`${other} and ${folder} both have a picture "${name}": rename one`)
      places.set(name, folder)
    }
  }
  return looks
}

/** Every module's situations; a new one's are among them without being named anywhere. */
export function allLooks(): Looks {
  const read = (folder: string) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest names its tests before any import() ends
    const { looks } = require(path.join(root, folder, 'tests/looks')) as { looks: readonly Situation[] }
    return [folder, looks] as const
  }
  return distinct(Object.fromEntries(looksFolders().map(read)))
}

/** Those of the folders that are named, with commas between; all where none are. @throws Error where one has no looks */
export function looksAt(looks: Looks, named: string | undefined): Looks {
  if (named === undefined) return looks
  const chosen = named.split(',').filter((folder) => folder !== '')
  for (const folder of chosen) if (!(folder in looks)) throw new Error(`LOOKS_AT: ${folder} has no tests/looks.ts`)
  return Object.fromEntries(Object.entries(looks).filter(([folder]) => chosen.includes(folder)))
}
