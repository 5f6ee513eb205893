/** How a cell came out. */
export interface Looked {
  /** `weapp` or `h5`. */
  readonly on: string
  readonly way: string
  readonly page: string
  /** What was wrong, where something was. */
  readonly fault?: string
}

const short = (page: string) =>
  page
    .replace(/^services\//, '')
    .replace(/\/index$/, '')
    .replace('/pages/', '/')

/** Ways in × pages as text: `+` as it should be, `X` not, with its fault below. Pages are numbered under the table. */
export function matrix(cells: readonly Looked[]): string {
  const pages = [...new Set(cells.map(({ page }) => page))]
  const rows = [...new Set(cells.map(({ on, way }) => `${on} ${way}`))].sort()
  const width = Math.max(4, ...rows.map((row) => row.length))
  const of = (row: string, page: string) => cells.find((cell) => `${cell.on} ${cell.way}` === row && cell.page === page)
  const sign = (cell: Looked | undefined) => (cell ? (cell.fault ? 'X' : '+') : ' ')
  const line = (head: string, columns: readonly string[]) =>
    `${head.padEnd(width)} ${columns.map((text) => text.padStart(3)).join('')}`.trimEnd()
  const faults = cells.filter(({ fault }) => fault)
  return [
    line(
      '',
      pages.map((_, index) => String(index + 1)),
    ),
    ...rows.map((row) =>
      line(
        row,
        pages.map((page) => sign(of(row, page))),
      ),
    ),
    ...pages.map((page, index) => `${String(index + 1).padStart(3)} ${short(page)}`),
    `${cells.length - faults.length} of ${cells.length} cells as they should be`,
    ...faults.map(({ on, way, page, fault = '' }) => `${on} ${way} → ${page}: ${fault.split('\n')[0] ?? ''}`),
  ].join('\n')
}
