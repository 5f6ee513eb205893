import { createHash } from 'node:crypto'
import { monthsBetween } from '../../../../shared/days'
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

/** Accounts of a resident on a day, oldest first; none once retired: they are paid out and closed. */
export function holdingsOf({ employments, idNumber, retiredOn }: Resident, day: string): Holding[] {
  if (retiredOn && retiredOn <= day) return []
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
