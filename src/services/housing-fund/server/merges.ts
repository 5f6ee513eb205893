import type { MergeState } from '../contract/types'

/** Where a merge may go from where it stands. */
export const NEXT: Readonly<Record<MergeState, readonly MergeState[]>> = {
  sent: ['accepted', 'refused'],
  accepted: ['done', 'refused'],
  done: [],
  refused: [],
}

/** The states from which `state` can be reached. */
export const before = (state: MergeState): MergeState[] =>
  (Object.keys(NEXT) as MergeState[]).filter((from) => NEXT[from].includes(state))

/** A merge that still runs; a person has at most one in a city. */
export const runs = (state: MergeState): boolean => NEXT[state].length > 0

export interface StoredMerge {
  readonly city: string
  readonly actId: string
  readonly actor: string
  readonly subject: string
  readonly into: string
  readonly state: MergeState
  readonly caseNumber: string | null
  readonly promisedBy: string | null
  readonly requestId: string
  readonly askedAt: Date
  readonly changedAt: Date
}

/** The kind of outbox event that has a merge asked of the department. */
export const MERGE_ASKED = 'housing-fund.merge-asked'
