import { AppError } from '../../../../server/errors'
import type { MakeJobs, Ports, RequestContext } from '../../../../server/ports'
import { centreFor, type Acceptance } from '../agency/client'
import { MERGE_ASKED, type StoredMerge } from './merges'
import { mergeMessage } from './messages'
import * as repository from './repository'

const contextOf = ({ actor, subject, requestId }: StoredMerge, now: Date): RequestContext => ({
  caller: { sessionId: null, accountId: null, level: 'realName', actor, subject },
  requestId,
  now,
  language: 'zh',
})

/** The department's acceptance, or undefined where it refused; any other failure is thrown, to be tried again. */
const askCentre = async (ports: Ports, merge: StoredMerge, now: Date): Promise<Acceptance | undefined> => {
  const identity = await ports.people.identityOf(contextOf(merge, now), merge.subject, 'housing-fund.merge')
  try {
    return await centreFor(ports.departments, merge, identity).merge(merge.actId, merge.into)
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'DEPARTMENT_REFUSED') return undefined
    throw thrown
  }
}

/** The queue gives an event up after ten attempts, within the hour; a department may be away longer. */
const RENEW_AT = 8
const LONGEST_WAIT = 7 * 24 * 3600 * 1000

export const jobs: MakeJobs = (ports) => {
  const end = (merge: StoredMerge, accepted: Acceptance | undefined, now: Date) =>
    ports.sql.begin(async (tx) => {
      const moved = await repository.move(tx, merge, accepted ? 'accepted' : 'refused', now, accepted)
      if (moved) await ports.messages.send(tx, mergeMessage(moved))
    })

  return {
    /** Asks the department for a merge and tells the resident. Act id and state make a second run harmless. */
    async [MERGE_ASKED](
      { city, actId }: { city: string; actId: string },
      { attempt, now }: { attempt: number; now: Date },
    ) {
      const merge = await repository.find(ports.sql, city, actId)
      if (merge?.state !== 'sent') return
      try {
        await end(merge, await askCentre(ports, merge, now), now)
      } catch (thrown) {
        if (attempt < RENEW_AT) throw thrown
        if (now.getTime() - merge.askedAt.getTime() > LONGEST_WAIT) return end(merge, undefined, now)
        await ports.sql.begin((tx) => ports.outbox.add(tx, { city, kind: MERGE_ASKED, payload: { city, actId } }))
      }
    },
  }
}
