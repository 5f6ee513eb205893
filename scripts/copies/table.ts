import type { Copies } from './compare'

const HEAD = ['service', 'own lines', 'scaffold', 'elsewhere', 'share', 'runs']

const rowOf = ({ service, lines, scaffold, copied, runs }: Copies): string[] => [
  service,
  String(lines),
  String(scaffold),
  String(copied),
  `${(lines === 0 ? 0 : (copied / lines) * 100).toFixed(1)} %`,
  String(runs.length),
]

/**
 * One line a service, then one line a run, as a terminal shows them. `own lines` leaves out those still word for word
 * the scaffold's, which have a column of their own; `elsewhere` and its share are of the own ones.
 */
export function tableOf(copies: readonly Copies[]): string {
  const rows = [HEAD, ...copies.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const aligned = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  const runs = copies.flatMap((one) => one.runs.map(({ here, there, length }) => `${length} lines: ${here} = ${there}`))
  return [...aligned, ...(runs.length > 0 ? ['', ...runs] : [])].join('\n')
}
