import fs from 'node:fs'
import path from 'node:path'
import { read, root } from './files'

interface Import {
  /** Names taken; absent where all of the module counts. */
  readonly names?: readonly string[]
  readonly from: string
}

const statement = /^(?:import|export) (?!type )(?:([^'";]*?) from )?'(\.[^']+)'/gm

const namesIn = (clause = ''): string[] | undefined => {
  const [, list] = /^\{([^}]*)\}$/s.exec(clause.trim()) ?? []
  return list
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '))
    .map((name) => name.split(' as ')[0]?.trim() ?? '')
}

const importsOf = (text: string): Import[] =>
  [...text.matchAll(statement)]
    .map(([, clause, from = '']) => ({ names: namesIn(clause), from }))
    // Types alone: the build drops it
    .filter(({ names }) => names === undefined || names.length > 0)

/** The file of a relative import, from the root; undefined where it is no script. */
function fileOf(importer: string, from: string): string | undefined {
  const base = path.posix.join(path.posix.dirname(importer), from)
  const found = ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end)
  return found.find((file) => fs.existsSync(path.join(root, file)))
}

/** Whether a file does nothing but hand on others, such as src/ui/index.ts: who takes one name brings no other. */
const isBarrel = (text: string) =>
  text.trim() !== '' && text.replace(/^export \{[^}]*\} from '[^']+'\n/gm, '').trim() === ''

/** Every script that these need, by their imports of values, each from the root. */
export function reach(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (file: string, names?: readonly string[]) => {
    const text = read(file)
    const all = importsOf(text)
    if (isBarrel(text)) {
      for (const one of all) if (!names || one.names?.some((name) => names.includes(name))) go(file, one)
      return
    }
    if (found.has(file)) return
    found.add(file)
    for (const one of all) go(file, one)
  }
  const go = (importer: string, { from, names }: Import) => {
    const file = fileOf(importer, from)
    if (file) visit(file, names)
  }
  for (const entry of entries) visit(entry)
  return found
}
