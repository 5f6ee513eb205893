import { dayOf, toInstant } from '../../src/shared/days'
import type { PlatformHandlers } from '../module'
import type { City } from '../ports'
import type { Children } from './children'
import type { Family } from './family'

type Invitations = 'invite' | 'invitation' | 'acceptInvitation' | 'declineInvitation'
type FamilyRoutes = Pick<PlatformHandlers, Invitations | 'family' | 'revoke' | 'children' | 'addChild'>

export interface FamilyRouteParts {
  readonly family: Family
  readonly children: Children
  /** @throws AppError CITY_UNKNOWN */
  readonly city: (id: string) => City
}

/** Handlers of who acts for whom. */
export const familyRoutes = ({ family, children, city: cityOf }: FamilyRouteParts): FamilyRoutes => ({
  family: ({ caller: { actor }, now }) => family.of(actor, now),

  invite: ({ caller: { actor }, now }, { body }) => family.invite(actor, body, now),

  async invitation({ caller: { actor }, now }, { query: { token } }) {
    return family.seen(await family.open(token, actor, now), now)
  },

  acceptInvitation: ({ caller: { actor }, now }, { body: { of } }) => family.accept(of, actor, now),

  async declineInvitation({ caller: { actor }, now }, { body: { token } }) {
    await family.decline(token, actor, now)
    return {}
  },

  async revoke({ caller: { actor }, now }, { body: { id } }) {
    await family.revoke(id, actor, now)
    return { endedAt: toInstant(now) }
  },

  async children(context, { query: { city } }) {
    cityOf(city)
    return { children: await children.of(context, city) }
  },

  async addChild(context, { body: { city, entry } }) {
    cityOf(city)
    const relation = await children.add(context, city, entry)
    return family.shown(relation, context.caller.actor, dayOf(context.now))
  },
})
