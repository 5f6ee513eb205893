import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { daysBetween } from '../../../../shared/days'
import type { Cases, Row } from '../../contract/types'
import { texts, type ProgressTexts } from '../../texts/zh'
import type { TagWords } from '../lead-card'
import { openCase } from '../open'

/** One thing of the list, a department's case or something begun in a service of ours. */
export interface Entry {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly tag?: TagWords
  /** The tag says what the note does not: it stays in care mode. */
  readonly isTold: boolean
  /** The department's case it is of. */
  readonly row?: Row
  readonly open: () => void
}

/** What waits for the resident, and what for others, most urgent first. */
export interface Entries {
  readonly yours: readonly Entry[]
  readonly theirs: readonly Entry[]
  readonly over: readonly Entry[]
}

export function useEntries({ yours, theirs, begun, over, on }: Cases): Entries {
  const { cases: t } = useTexts(texts)
  const begunOf = (turn: 'yours' | 'theirs') =>
    begun
      .filter((one) => one.turn === turn)
      .map(({ key, title, note, page }): Entry => ({
        key,
        title,
        note,
        ...(turn === 'theirs' ? { tag: ['plain', t.tags.working] } : {}),
        isTold: false,
        open: () => openPage.at(`/${page}`),
      }))
  return {
    yours: [...yours.map((row) => waiting(row, on, t)), ...begunOf('yours')],
    theirs: [...theirs.map((row) => held(row, on, t)), ...begunOf('theirs')],
    over: over.cases.map((row) => ended(row, on, t)),
  }
}

type T = ProgressTexts['cases']

const base = (row: Row) => ({ key: row.id, row, open: () => openCase(row.id) })

function waiting(row: Row, on: string, t: T): Entry {
  const { what = row.title, by, lateDays = 0 } = row.asked ?? {}
  if (by && lateDays > 0)
    return { ...base(row), title: what, note: t.was(row.title, by, on), tag: ['bad', t.late(lateDays)], isTold: true }
  return { ...base(row), title: what, note: t.asked(row.title, by, on, by ? daysBetween(on, by) : 0), isTold: false }
}

function held(row: Row, on: string, t: T): Entry {
  const { title, holder, state, lateDays, promise } = row
  const { by, workingDays } = promise ?? {}
  if (state === 'lost') return { ...base(row), title, note: t.lost(holder), tag: ['warn', t.tags.lost], isTold: true }
  if (by && lateDays > 0)
    return { ...base(row), title, note: t.promised(holder, by, on), tag: ['bad', t.late(lateDays)], isTold: true }
  const note = by ? t.by(holder, by, on) : workingDays ? t.within(holder, workingDays) : t.unsaid(holder)
  return {
    ...base(row),
    title,
    note,
    tag: ['plain', state === 'received' ? t.tags.received : t.tags.working],
    isTold: false,
  }
}

function ended(row: Row, on: string, t: T): Entry {
  const { title, state, endedOn = on } = row
  return { ...base(row), title, note: t.ended(t.ends[state as 'done'], endedOn, on), isTold: false }
}
