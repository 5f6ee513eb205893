import { createHash } from 'node:crypto'
import { addDays, monthsBetween } from '../../../../shared/days'
import type { Employment, Resident } from '../../../../../mock/resident'

/** A housing-fund account as the centre keeps it: the employers that paid into it, one after another. */
export interface Holding {
  readonly number: string
  readonly employments: readonly Employment[]
}

/** A new employer takes an account over within this many months; after that it opens another. */
const TAKEN_OVER_MONTHS = 6

const monthsApart = (before: Employment, after: Employment): number =>
  before.to ? monthsBetween(before.to.slice(0, 7), after.from.slice(0, 7)) : 0

const numberOf = (idNumber: string, index: number): string => {
  const digest = createHash('sha256').update(`${idNumber}/${index}`).digest()
  return `9901${String(digest.readUInt32BE(0) % 100_000_000).padStart(8, '0')}`
}

/** Decided within three days (《住房公积金管理条例》第二十五条), paid out on the next. */
const DECIDED_DAYS = 3

/** The day on which a retired resident's accounts are closed; undefined before it. */
export const closedBy = ({ retiredOn }: Resident, day: string): string | undefined => {
  const closedOn = retiredOn && addDays(retiredOn, DECIDED_DAYS)
  return closedOn && closedOn <= day ? closedOn : undefined
}

/** Accounts that a resident has had up to a day, oldest first; once retired they are closed. */
export function holdingsOf({ employments, idNumber }: Resident, day: string): Holding[] {
  const groups: Employment[][] = []
  for (const employment of employments.filter(({ from }) => from <= day)) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && monthsApart(before, employment) <= TAKEN_OVER_MONTHS) last.push(employment)
    else groups.push([employment])
  }
  return groups.map((group, index) => ({ number: numberOf(idNumber, index), employments: group }))
}

export const isSealed = ({ employments }: Holding, day: string): boolean => {
  const end = employments.at(-1)?.to
  return end !== undefined && end <= day
}
