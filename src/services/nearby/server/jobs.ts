import type { MakeJobs } from '../../../../server/module'
import { dayOf } from '../../../shared/days'
import { protocol } from '../agency/protocol'
import { decide, openReport } from './repository'
import { DAY_MS } from '../../../shared/millis'

/** Whoever has not looked in so long will not; residents' word stands until it is old. */
const ASKED_FOR_DAYS = 14

const whats = ['closed', 'moved', 'hours', 'phone'] as const

export const jobs: MakeJobs<'nearby'> = ({ sql, departments, outbox }) => ({
  /** Tells the bureau what residents agree on, and asks again each day until it has looked. */
  'nearby.reported': {
    retry: { firstMs: 60_000, longestMs: DAY_MS / 4, forMs: ASKED_FOR_DAYS * DAY_MS },
    async run({ city, place, what: said }, { id, now }) {
      const what = whats.find((one) => one === said)
      if (typeof city !== 'string' || typeof place !== 'string' || !what) return
      const word = { city, place, what }
      const open = await openReport(sql, word)
      if (!open || now.getTime() - open.since.getTime() > ASKED_FOR_DAYS * DAY_MS) return
      const request = { place, what, people: open.people, since: dayOf(open.since) }
      const { answer } = await departments.of(protocol, city).ask('correction', request, { requestId: id })
      if (answer.state !== 'checking') return decide(sql, word, answer.state, now)
      const again = { city, kind: 'nearby.reported', payload: word, runAt: new Date(now.getTime() + DAY_MS) } as const
      await sql.begin((tx) => outbox.add(tx, again))
    },
  },
})
