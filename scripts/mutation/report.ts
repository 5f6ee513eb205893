import fs from 'node:fs'
import path from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { root } from '../lib/build'
import { goalOf } from './goals'

export interface Score {
  readonly killed: number
  readonly survived: number
  /** Reached by no test: counts as survived. */
  readonly uncovered: number
  /** Broke its file so that no test could begin; no score counts it. */
  readonly excluded: number
  /** Killed of all that count, in percent; 100 where none does. */
  readonly percent: number
}

/** What noticed runs out of time too: a test that waits for ever fails. */
export function scoreOf(results: readonly MutantResult[]): Score {
  const count = (...statuses: MutantResult['status'][]) =>
    results.filter(({ status }) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const uncovered = count('NoCoverage')
  const survived = count('Survived')
  const all = killed + uncovered + survived
  const percent = all === 0 ? 100 : (100 * killed) / all
  return { killed, survived, uncovered, excluded: results.length - all, percent }
}

const row = (name: string, { killed, survived, uncovered, excluded, percent }: Score, goal = '') =>
  [
    name.padEnd(44),
    ...[killed, survived, uncovered, excluded].map((number) => String(number).padStart(9)),
    `${percent.toFixed(1).padStart(7)} %${goal}`,
  ].join(' ')

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What stood there, and what stood there instead. */
function change({ fileName, location: { start, end }, replacement }: MutantResult): string {
  const lines = fs
    .readFileSync(path.join(root, fileName), 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const text = lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
    )
    .join(' ')
  const short = (long: string) => long.replace(/\s+/g, ' ').replace(/^(.{70}).{3,}$/, '$1…')
  return `${short(text)} → ${short(replacement ?? '')}`
}

/** @param least of all mutants, in percent; where absent each part's own goal. @returns text, and whether it suffices */
export function reportOf(results: readonly MutantResult[], least?: number): { text: string; enough: boolean } {
  const head = [
    'folder'.padEnd(44),
    ...['killed', 'survived', 'uncovered', 'excluded'].map((name) => name.padStart(9)),
    '   score',
  ]
  const folders = grouped(results, ({ fileName }) => path.dirname(fileName))
  const parts =
    least === undefined
      ? grouped(results, ({ fileName }) => goalOf(fileName)?.name ?? 'other')
      : [['all', [...results]] as [string, MutantResult[]]]
  const judged = parts.map(([name, of]) => {
    const goal = least ?? goalOf(of[0]?.fileName ?? '')?.percent ?? 0
    return { name, score: scoreOf(of), goal, enough: scoreOf(of).percent >= goal }
  })
  const outlived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const lines = [...outlived]
    .sort((a, b) =>
      a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : a.location.start.line - b.location.start.line,
    )
    .map((one) => {
      const how = one.status === 'Survived' ? 'survived ' : 'uncovered'
      return `${how} ${one.fileName}:${one.location.start.line}:${one.location.start.column} ${one.mutatorName}: ${change(one)}`
    })
  const text = [
    head.join(' '),
    ...folders.map(([name, of]) => row(name, scoreOf(of))),
    ...judged.map(({ name, score, goal }) => row(name, score, ` of ${goal} %`)),
    '',
    ...lines,
  ].join('\n')
  return { text, enough: judged.every(({ enough }) => enough) }
}
