import fs from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/lib/build'
import type { Situation } from './situations'

const kinds = ['services', 'kits', 'pages']

/** Every `tests/looks.ts` of a service, a kit or a page of the platform, from the root. */
const files = (): string[] =>
  kinds
    .flatMap((kind) => fs.readdirSync(path.join(root, 'src', kind)).map((id) => `src/${kind}/${id}/tests/looks.ts`))
    .filter((file) => fs.existsSync(path.join(root, file)))

/** The situations of these, in their order. @throws Error naming two files that call a picture the same */
export function together(looks: Readonly<Record<string, readonly Situation[]>>): readonly Situation[] {
  const places = new Map<string, string>()
  for (const [file, situations] of Object.entries(looks)) {
    for (const { name } of situations) {
      const other = places.get(name)
      if (other) throw new Error(`${other} and ${file} both have a picture "${name}": rename one`)
      places.set(name, file)
    }
  }
  return Object.values(looks).flat()
}

/** Every situation there is; a new module's are among them without being named anywhere. */
export function allLooks(): readonly Situation[] {
  const read = (file: string) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest names its tests before any import() ends
    const { looks } = require(path.join(root, file)) as { looks: readonly Situation[] }
    return [file, looks] as const
  }
  return together(Object.fromEntries(files().map(read)))
}
