import path from 'node:path'
import { importsOf } from './imported'

/** A source file: its path below the root, and its text. */
export type Source = readonly [file: string, text: string]

const isTest = (file: string) => /\/tests\/|\.(test|journey)\.tsx?$/.test(file)

/** The kits that a module's files import, its own files and tests apart; sorted, each once. */
export function kitsImported(module: string, sources: readonly Source[]): string[] {
  const targets = sources
    .filter(([file]) => file.startsWith(`${module}/`) && /\.tsx?$/.test(file) && !isTest(file))
    .flatMap(([file, text]) =>
      importsOf(text, file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => path.posix.join(path.posix.dirname(file), specifier)),
    )
    .filter((target) => !target.startsWith(`${module}/`))
  return [...new Set(targets.flatMap((target) => /^src\/kits\/([^/]+)/.exec(target)?.[1] ?? []))].sort()
}

/** What a manifest declares held against what its module imports, both ways: a sentence for each difference. */
export const kitFaults = (module: string, declared: readonly string[], imported: readonly string[]): string[] => [
  ...declared.filter((kit) => !imported.includes(kit)).map((kit) => `${module} declares ${kit} and does not import it`),
  ...imported.filter((kit) => !declared.includes(kit)).map((kit) => `${module} imports ${kit} and does not declare it`),
]
