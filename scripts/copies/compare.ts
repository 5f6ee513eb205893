import type { Line } from './lines'

export interface SourceFile {
  /** As it is shown: "services/housing-fund/rules.ts". */
  readonly path: string
  readonly lines: readonly Line[]
}

/** A service or a kit. */
export interface Module {
  readonly id: string
  readonly kind: 'service' | 'kit'
  readonly files: readonly SourceFile[]
}

/** The same lines, one after the other, here and in another module. */
export interface Run {
  /** "services/a/rules.ts:12", where its first line stands. */
  readonly here: string
  readonly there: string
  /** How many significant lines. */
  readonly length: number
}

export interface Copies {
  readonly service: string
  /** Significant lines of its own. */
  readonly lines: number
  /** Further ones, which are still what the scaffold wrote. */
  readonly scaffold: number
  /** How many of its own stand in another service or in a kit. */
  readonly copied: number
  readonly runs: readonly Run[]
}

/** So many lines one after the other are no coincidence. */
export const SHORTEST_RUN = 6

interface Place {
  readonly file: SourceFile
  readonly at: number
}

const keyAt = ({ lines }: SourceFile, at: number) =>
  lines
    .slice(at, at + SHORTEST_RUN)
    .map(({ text }) => text)
    .join('\n')

const starts = (file: SourceFile): Place[] => file.lines.slice(SHORTEST_RUN - 1).map((_, at) => ({ file, at }))

function windowsOf(files: readonly SourceFile[]): Map<string, Place[]> {
  const windows = new Map<string, Place[]>()
  for (const place of files.flatMap(starts)) {
    const key = keyAt(place.file, place.at)
    windows.set(key, [...(windows.get(key) ?? []), place])
  }
  return windows
}

const same = (a: Place, b: Place, step: number): boolean => {
  const [here, there] = [a.file.lines[a.at + step], b.file.lines[b.at + step]]
  return here !== undefined && here.text === there?.text
}

const placeOf = ({ file, at }: Place) => `${file.path}:${file.lines[at]?.number ?? 0}`

function runFrom(here: Place, there: Place): Run {
  let length = SHORTEST_RUN
  while (same(here, there, length)) length++
  return { here: placeOf(here), there: placeOf(there), length }
}

/** The longest runs only: a place whose line before is alike too was told already. */
const runsOf = (files: readonly SourceFile[], windows: ReadonlyMap<string, readonly Place[]>): Run[] =>
  files
    .flatMap(starts)
    .flatMap((here) =>
      (windows.get(keyAt(here.file, here.at)) ?? [])
        .filter((there) => !same(here, there, -1))
        .map((there) => runFrom(here, there)),
    )

const linesOf = (files: readonly SourceFile[]) => files.flatMap(({ lines }) => lines)

/**
 * What each service has in common with the other services and with the kits. Lines that say nothing (braces, imports)
 * do not end a run; the end of a file does. Kits are compared with, and not told of: code moves into them.
 * @param isScaffold Says of a line that it is still what `npm run new-service` wrote: no line of a service's own, so that
 * fresh services are no copies of each other. Without it, every line is a service's own
 */
export function copiesIn(modules: readonly Module[], isScaffold: (text: string) => boolean = () => false): Copies[] {
  const own = new Map(
    modules.map((module) => {
      const files = module.files.map(({ path, lines }) => ({
        path,
        lines: lines.filter((one) => !isScaffold(one.text)),
      }))
      return [module, files] as const
    }),
  )
  return modules
    .filter(({ kind }) => kind === 'service')
    .map((service) => {
      const files = own.get(service) ?? []
      const lines = linesOf(files)
      const others = [...own].flatMap(([module, theirs]) => (module === service ? [] : theirs))
      const known = new Set(linesOf(others).map(({ text }) => text))
      const copied = lines.filter(({ text }) => known.has(text)).length
      const scaffold = linesOf(service.files).length - lines.length
      return { service: service.id, lines: lines.length, scaffold, copied, runs: runsOf(files, windowsOf(others)) }
    })
}
