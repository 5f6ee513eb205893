/** Prints rows as a Markdown table, figures to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  console.log(`\n${title}\n`)
  console.log(line(cells[0] ?? []))
  console.log(line(widths.map((width) => '-'.repeat(width))))
  for (const row of cells.slice(1)) console.log(line(row))
}

export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)
export const ratio = (ours: number, peer: number): string => `${(ours / peer).toFixed(2)} ×`

/** Whether a budget is kept. */
export const met = (kept: boolean): string => (kept ? 'met' : 'MISSED')
