import { randomUUID } from 'node:crypto'
import { addDays, dayOf } from '../../src/shared/days'
import { texts } from '../../server/sql-arrays'
import type { Resident } from '../../server/testing/app'
import type { Swept } from '../sweeps/endpoints'
import type { Harness } from '../sweeps/harness'

interface Bond {
  readonly role: 'delegate' | 'guardian'
  /** In the scope of this endpoint's module, or of another. */
  readonly fits: boolean
  /** Days from today to the last one. */
  readonly days: number
  readonly ended: boolean
}

const live: Bond = { role: 'delegate', fits: true, days: 0, ended: false }

/** What each caller is to the owner; those who are not here are nothing to them. */
const bonds: Readonly<Record<string, Bond>> = {
  delegate: live,
  'out-of-scope': { ...live, fits: false },
  expired: { ...live, days: -1 },
  revoked: { ...live, days: 30, ended: true },
  guardian: { ...live, role: 'guardian' },
  'grown-up': { ...live, role: 'guardian', days: -1 },
}

const OTHER: Readonly<Record<string, string>> = { 'housing-fund': 'social-insurance' }

/** Somebody new who stands so to the owner. @returns no token for nobody */
export async function callerAs(harness: Harness, who: string, owner: Resident, { module }: Swept): Promise<Resident> {
  if (who === 'owner' || who === 'other-city') return owner
  if (who === 'nobody') return { ...owner, token: '' }
  if (who === 'wechat') return { ...owner, token: await harness.signIn('王五'), person: '' }
  const caller = await harness.resident('王五')
  const bond = bonds[who]
  if (!bond && who !== 'stranger') throw new Error(`who is ${who}?`)
  if (!bond) return caller
  const now = harness.clock.now()
  const scope = bond.fits ? module : (OTHER[module] ?? 'housing-fund')
  const until = addDays(dayOf(now), bond.days)
  await harness.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until, ended_at)
    values (${caller.person}, ${owner.person}, ${randomUUID()}, ${bond.role}, 'mother', 'son',
      ${texts(bond.role === 'guardian' ? [] : [scope])}::text[], '2020-01-01', ${until}::text::date,
      ${bond.ended ? now : null})`
  return caller
}
