import type { Sql } from 'postgres'
import type { Consents } from '../consent/consents'
import { AppError } from '../errors'
import type { Offer, PlatformHandlers } from '../module'
import type { City, PersonalContext } from '../ports'

type Find = (
  context: PersonalContext,
  of: { readonly purpose: string; readonly city: string },
) => Promise<readonly Offer[]>

export interface OfferParts {
  readonly sql: Sql
  readonly consents: Consents
  readonly city: (id: string) => City
  /** By module: who knows what a purpose of theirs leads to. */
  readonly finders: () => ReadonlyMap<string, Find>
}

const MOST = 20

/** What an answer holds for: all that comes of one purpose about one person. */
const topicOf = ({ purpose, person }: Pick<Offer, 'purpose' | 'person'>) => `${purpose}:${person ?? 'me'}`
const topicIn = (key: string) => key.split(':').slice(0, 2).join(':')

/** What may matter soon: only of data that was agreed to, and nothing that somebody has sent away. */
export function offerRoutes({
  sql,
  consents,
  city: cityOf,
  finders,
}: OfferParts): Pick<PlatformHandlers, 'offers' | 'answerOffer'> {
  const answersOf = (person: string) => sql<{ key: string; answer: 'not-me' | 'never' }[]>`
    select topic as key, answer from offer_answers where person = ${person} order by at`

  /** A department that is away, or a consent that has just gone, takes nothing from the others. */
  const found = async (context: PersonalContext, purpose: string, city: string) => {
    const find = finders().get(purpose.split('.')[0] ?? '')
    if (!find || !(await consents.isLive(context.caller.actor, purpose))) return []
    try {
      return await find(context, { purpose, city })
    } catch (error) {
      if (error instanceof AppError && /^(DEPARTMENT_|CONSENT_NEEDED)/.test(error.code)) return []
      throw error
    }
  }

  return {
    async offers(context, { query: { city } }) {
      cityOf(city)
      const [put, all] = await Promise.all([
        answersOf(context.caller.actor),
        Promise.all(consents.purposes.map(({ purpose }) => found(context, purpose, city))),
      ])
      const sent = new Set(put.map(({ key }) => key))
      const offers = all
        .flat()
        .filter((offer) => !sent.has(topicOf(offer)))
        .slice(0, MOST)
        .map(({ about, ...offer }) => ({ key: `${topicOf(offer)}:${about}`, ...offer }))
      return { offers, put }
    },

    async answerOffer({ caller: { actor }, now }, { body: { key, answer } }) {
      const topic = topicIn(key)
      consents.declaredOf(topic.split(':')[0] ?? '')
      if (answer === 'undo') await sql`delete from offer_answers where person = ${actor} and topic = ${topic}`
      else
        await sql`
          insert into offer_answers (person, topic, answer, at) values (${actor}, ${topic}, ${answer}, ${now})
          on conflict (person, topic) do update set answer = excluded.answer, at = excluded.at`
      return {}
    },
  }
}
