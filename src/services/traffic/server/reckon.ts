import { createHash } from 'node:crypto'
import type { Calendar } from '../../../shared/calendar'
import type { Known } from '../agency/client'
import { KINDS } from '../contract/fields'
import type { Row } from '../contract/types'
import { lateDays, standingOn, type Standing } from './standing'

/** Of a violation as one person sees it, for addresses and acts: says nothing of its number, and is nobody else's. */
export const idOf = ({ city, person }: Pick<Looking, 'city' | 'person'>, number: string): string =>
  createHash('sha256').update(`${city} ${person} ${number}`).digest('hex').slice(0, 24)

/** A violation, how it stands, and how a list shows it. */
export interface Reckoned {
  readonly known: Known
  readonly standing: Standing
  readonly row: Row
}

/** What is looked at: by city, person and day, and which violations somebody has disputed through us. */
export interface Looking {
  readonly city: string
  /** Whose violations: the subject. */
  readonly person: string
  readonly calendar: Calendar
  readonly today: string
  /** Ids of those whose dispute runs. */
  readonly disputed: ReadonlySet<string>
}

export function reckon(known: Known, looking: Looking): Reckoned {
  const { calendar, today, disputed } = looking
  const id = idOf(looking, known.number)
  const standing = standingOn(calendar, known, today, disputed.has(id) || known.dispute?.state === 'checking')
  const { by, late, state, total } = standing
  const days = lateDays(standing, today)
  const { named, at, place, plate, role, fine, points } = known
  const row: Row = {
    id,
    kind: KINDS.find((kind) => kind === known.kind) ?? 'other',
    named,
    at,
    place,
    plate,
    role,
    state,
    fine,
    points,
    ...(by ? { by: by.day } : {}),
    ...(by && !by.announced ? { announced: false } : {}),
    ...(days > 0 ? { lateDays: days } : {}),
    surcharge: late?.surcharge ?? 0,
    total,
  }
  return { known, standing, row }
}
