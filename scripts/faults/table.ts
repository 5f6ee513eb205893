/** A line of the table; what is in `wrong` fails the run. */
export interface Row {
  readonly what: string
  readonly value: string | number
  readonly wrong?: readonly string[]
}

const SHOWN = 5

export function tableOf(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length))
  const lines = rows.flatMap(({ what, value, wrong = [] }) => [
    `  ${what.padEnd(width)}  ${value}${wrong.length > 0 ? '  WRONG' : ''}`,
    ...wrong.slice(0, SHOWN).map((one) => `    ${one}`),
  ])
  return [title, ...lines].join('\n')
}

export const isRight = (rows: readonly Row[]): boolean => rows.every(({ wrong = [] }) => wrong.length === 0)
