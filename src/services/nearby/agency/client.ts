import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentReply, Feed } from '../../../../server/ports'
import { toInstant } from '../../../shared/days'
import type { ShownPlace } from '../contract/types'
import type { protocol } from './protocol'
import { MINUTE_MS } from '../../../shared/millis'

type Theirs = FromSchema<typeof protocol.queues.response>

/** People come and go: counted twice a minute, and not told after a quarter of an hour. */
export const queuesFeed: Feed<Theirs> = {
  everyMs: MINUTE_MS / 2,
  keptMs: 15 * MINUTE_MS,
  observedAt: ({ countedAt }) => countedAt,
}

/** The queue of each place, by its id. */
export const queuesOf = ({ answer, asOf }: DepartmentReply<Theirs>): ReadonlyMap<string, ShownPlace['queue']> =>
  new Map(
    answer.queues.map(({ place, waiting, minutes, windows }) => [
      place,
      { waiting, minutes, windows, countedAt: toInstant(asOf) },
    ]),
  )
