import type { Sql } from 'postgres'
import { AppError } from '../../../../server/errors'
import type { Answer, Ports } from '../../../../server/ports'
import type { Holding } from '../agency/client'
import type { Account, Merge } from '../contract/types'
import { MERGE_ASKED, runs, type StoredMerge } from './merges'
import * as repository from './repository'

const SHOWN_AFTER_END = 31 * 24 * 3600 * 1000

const told = ({ actId, state, caseNumber, promisedBy }: StoredMerge): Merge => ({
  actId,
  state,
  ...(caseNumber ? { caseNumber } : {}),
  ...(promisedBy ? { promisedBy } : {}),
})

interface Wish {
  readonly city: string
  readonly actId: string
  readonly actor: string
  readonly subject: string
  readonly into: string
  readonly holdings: readonly Holding[]
  readonly requestId: string
  readonly now: Date
}

/**
 * Stores the wish and has the department asked, both or neither. The same wish again gives the one that runs.
 * @throws AppError HOUSING_FUND_NOTHING_TO_MERGE | HOUSING_FUND_NOT_YOUR_ACCOUNT | HOUSING_FUND_MERGE_UNDERWAY
 */
export const askMerge = async ({ sql, outbox }: Ports, wish: Wish): Promise<Merge> => {
  const { holdings, now, ...merge } = wish
  if (!holdings.some(({ account }) => account.number === wish.into)) throw new AppError('HOUSING_FUND_NOT_YOUR_ACCOUNT')
  if (holdings.length < 2) throw new AppError('HOUSING_FUND_NOTHING_TO_MERGE')
  return sql.begin(async (tx) => {
    const added = await repository.add(tx, merge, now)
    if (added) {
      await outbox.add(tx, { city: wish.city, kind: MERGE_ASKED, payload: { city: wish.city, actId: added.actId } })
      return told(added)
    }
    const running = await repository.newest(tx, wish.city, wish.subject)
    if (running?.into !== wish.into) throw new AppError('HOUSING_FUND_MERGE_UNDERWAY')
    return told(running)
  })
}

interface Asked {
  readonly city: string
  readonly subject: string
  readonly accounts: Answer<readonly Holding[]>
  readonly now: Date
}

/**
 * The merge the account screen shows. The department tells nobody when it is done: one account left, where there were
 * several, is how we know.
 */
export const mergeToShow = async (sql: Sql, { city, subject, accounts, now }: Asked): Promise<Account['merge']> => {
  const stored = await repository.newest(sql, city, subject)
  if (!stored) return undefined
  const isDone = stored.state === 'accepted' && !accounts.stale && accounts.answer.length === 1
  const merge = (isDone && (await repository.move(sql, stored, 'done', now))) || stored
  const isOld = !runs(merge.state) && now.getTime() - merge.changedAt.getTime() > SHOWN_AFTER_END
  return isOld ? undefined : { ...told(merge), into: merge.into }
}
