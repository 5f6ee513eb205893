interface Row {
  readonly state: 'waiting' | 'disputed' | 'due' | 'overdue' | 'done' | 'warned' | 'withdrawn'
  readonly role: 'driver' | 'owner'
  readonly fine: number
  readonly points: number
  readonly surcharge: number
  readonly total: number
  readonly by?: string | undefined
  readonly lateDays?: number | undefined
}

const OVER: readonly string[] = ['done', 'warned', 'withdrawn']

export const isOver = ({ state }: Pick<Row, 'state'>): boolean => OVER.includes(state)

/** What somebody has to see to first, of these violations: what is late, then what is due, then what waits for their word. */
export type First<R extends Row> =
  | {
      readonly what: 'overdue' | 'due' | 'waiting'
      readonly rows: readonly R[]
      readonly fine: number
      readonly points: number
      readonly added: number
      readonly total: number
      readonly by?: string
      readonly lateDays: number
    }
  | { readonly what: 'disputed' | 'owner' | 'nothing'; readonly rows: readonly R[] }

const sum = <R>(rows: readonly R[], of: (row: R) => number): number => rows.reduce((all, row) => all + of(row), 0)

/** @param rows of one person; amounts in fen */
export function firstOf<R extends Row>(rows: readonly R[]): First<R> {
  const mine = rows.filter(({ role }) => role === 'driver')
  const inState = (state: Row['state']) => mine.filter((row) => row.state === state)
  const due = inState('due')
  const nearest = due.map(({ by = '' }) => by).sort()[0]
  const groups = {
    overdue: inState('overdue'),
    due: due.filter(({ by }) => by === nearest),
    waiting: inState('waiting'),
  }
  const what = (['overdue', 'due', 'waiting'] as const).find((one) => groups[one].length > 0)
  if (what) {
    const chosen = groups[what]
    return {
      what,
      rows: chosen,
      fine: sum(chosen, ({ fine }) => fine),
      points: sum(chosen, ({ points }) => points),
      added: sum(chosen, ({ surcharge }) => surcharge),
      total: sum(chosen, ({ total }) => total),
      by: chosen
        .map(({ by }) => by ?? '')
        .filter(Boolean)
        .sort()[0],
      lateDays: Math.max(...chosen.map(({ lateDays = 0 }) => lateDays)),
    }
  }
  const disputed = inState('disputed')
  if (disputed.length > 0) return { what: 'disputed', rows: disputed }
  const others = rows.filter((row) => row.role === 'owner' && !isOver(row))
  return others.length > 0 ? { what: 'owner', rows: others } : { what: 'nothing', rows: [] }
}
