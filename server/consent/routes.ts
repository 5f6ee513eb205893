import { addDays, dayOf, toInstant } from '../../src/shared/days'
import type { PlatformHandlers } from '../module'
import type { Consent, Consents, NamedPurpose } from './consents'

type ConsentRoutes = Pick<PlatformHandlers, 'consents' | 'giveConsent' | 'withdrawConsent'>

const declared = ({ purpose, title, data, from, why, stops, months }: NamedPurpose) => ({
  ...{ purpose, title, data, from, why, stops, months },
})

/** Handlers of what somebody agrees to. */
export function consentRoutes(consents: Consents): ConsentRoutes {
  const shown = (of: NamedPurpose, { id, givenAt, until, endedAt }: Consent, today: string) => {
    const over = until < today
    const ended = endedAt ?? (over ? new Date(`${addDays(until, 1)}T00:00:00+08:00`) : null)
    const how = endedAt && dayOf(endedAt) <= until ? ('withdrawn' as const) : ('expired' as const)
    const given = { ...declared(of), receipt: id, givenAt: toInstant(givenAt), until }
    return ended ? { ...given, endedAt: toInstant(ended), how } : given
  }

  return {
    async consents({ caller: { actor }, now }) {
      const today = dayOf(now)
      const known = new Map(consents.purposes.map((one) => [one.purpose, one]))
      const all = (await consents.of(actor)).flatMap((consent) => {
        const of = known.get(consent.purpose)
        return of ? [shown(of, consent, today)] : []
      })
      const live = all.filter((one) => !('how' in one))
      const offered = consents.purposes.filter((one) => !live.some(({ purpose }) => purpose === one.purpose))
      return { live, ended: all.filter((one) => 'how' in one), offered: offered.map(declared) }
    },

    async giveConsent({ caller: { actor }, now }, { body: { purpose } }) {
      const of = consents.declaredOf(purpose)
      return shown(of, await consents.give(actor, purpose, now), dayOf(now))
    },

    async withdrawConsent({ caller: { actor }, now }, { body: { purpose } }) {
      const of = consents.declaredOf(purpose)
      const { consent, wiped } = await consents.withdraw(actor, purpose, now)
      return { ended: shown(of, consent, dayOf(now)), wiped }
    },
  }
}
