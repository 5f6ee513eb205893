import type { Job, Outbox } from '../../../../server/ports'
import type { Sql } from 'postgres'
import { dayOf } from '../../../shared/days'
import { DAY_MS } from '../../../shared/millis'
import { guideParts } from '../../../shared/guide-parts'
import type { Editor, GuidePart } from './port'
import { decide, forget, waiting } from './repository-guides'

/** Whoever has not looked in so long will not. */
const ASKED_FOR_DAYS = 14

const partOf = ({ city, guide, part: said }: Readonly<Record<string, unknown>>): GuidePart | undefined => {
  const part = guideParts.find((one) => one === said)
  return typeof city === 'string' && typeof guide === 'string' && part ? { city, guide, part } : undefined
}

/** Asks the editor of guides whether a part is wrong, and again each day until it has looked. */
export const editorJob = (sql: Sql, outbox: Outbox, editor: Editor): Job => ({
  retry: { firstMs: 60_000, longestMs: DAY_MS / 4, forMs: ASKED_FOR_DAYS * DAY_MS },
  async run(payload, { id, now }) {
    const said = partOf(payload)
    const open = said && (await waiting(sql, said))
    if (!open) return
    if (now.getTime() - open.since.getTime() > ASKED_FOR_DAYS * DAY_MS) return forget(sql, said)
    const { city, ...part } = said
    const report = { ...part, people: Math.max(1, open.people), since: dayOf(open.since) }
    const state = await editor.look(city, report, { requestId: id })
    if (state !== 'checking') return decide(sql, said, state, now)
    const again = { city, kind: 'reports.guide', payload, runAt: new Date(now.getTime() + DAY_MS) }
    await sql.begin((tx) => outbox.add(tx, again))
  },
  async givenUp(payload) {
    const said = partOf(payload)
    if (said) await forget(sql, said)
  },
})
