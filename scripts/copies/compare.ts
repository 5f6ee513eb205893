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
  /** Significant lines. */
  readonly lines: number
  /** How many of them stand in another service or in a kit. */
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

/**
 * What each service has in common with the other services and with the kits. Lines that say nothing (braces, imports)
 * do not end a run; the end of a file does. Kits are compared with, and not told of: code moves into them.
 */
export function copiesIn(modules: readonly Module[]): Copies[] {
  return modules
    .filter(({ kind }) => kind === 'service')
    .map((service) => {
      const lines = service.files.flatMap((file) => file.lines)
      const others = modules.filter((one) => one !== service).flatMap(({ files }) => files)
      const known = new Set(others.flatMap((file) => file.lines.map(({ text }) => text)))
      const copied = lines.filter(({ text }) => known.has(text)).length
      return { service: service.id, lines: lines.length, copied, runs: runsOf(service.files, windowsOf(others)) }
    })
}
