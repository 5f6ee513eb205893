import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import type { City, RequestContext } from '../../../../server/ports'
import type { KnownPlace } from '../../../kits/openings/server/port'
import { isWithin, type Point } from '../../../shared/coordinates'
import { toInstant } from '../../../shared/days'
import { queuesFeed, queuesOf } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { AddressAnswer, ShownPlace } from '../contract/types'
import { report, say } from './repository'

const NAMES = 5

/** Where one asks from. @throws AppError NEARBY_HALF_POINT | NEARBY_OUTSIDE */
function pointOf({ bounds }: City, { lat, lng }: { readonly lat?: number; readonly lng?: number }): Point | undefined {
  if (lat === undefined && lng === undefined) return undefined
  if (lat === undefined || lng === undefined) throw new AppError('NEARBY_HALF_POINT')
  if (!bounds || !isWithin({ lat, lng }, bounds)) throw new AppError('NEARBY_OUTSIDE')
  return { lat, lng }
}

export const routes: Routes<'nearby'> = ({
  city: cityOf,
  departments,
  geocoder,
  matters,
  outbox,
  openings,
  places,
  settings,
  sql,
}) => {
  const figuresOf = (city: string, now: Date) => {
    const { office, checkedWithinMonths } = settings(city)
    return { office, checkedWithinMonths, asOf: toInstant(now) }
  }
  /** What is going on at places; without the bureau nothing is known of queues, and the rest is as good. */
  const queuesNow = (city: string, context: RequestContext) =>
    departments
      .of(protocol, city)
      .latest('queues', {}, queuesFeed, context)
      .then(queuesOf, () => new Map<string, ShownPlace['queue']>())

  const shownOf = async (found: readonly KnownPlace[], city: string, context: RequestContext) => {
    const queues = await queuesNow(city, context)
    return found.map((place) => {
      const queue = queues.get(place.id)
      return { ...openings.shown(place, context.language), ...(queue ? { queue } : {}) }
    })
  }

  const placeOf = async (city: string, id: string, now: Date) => {
    const place = await openings.get(city, id, now)
    if (!place) throw new AppError('NEARBY_NO_PLACE')
    return place
  }

  return {
    async places(context, { query: { city, kind = 'hall', matter, ...point } }) {
      const at = pointOf(cityOf(city), point)
      const topic = matter ? { matter } : { kind }
      const found = await openings.find(city, topic, at, context.now)
      const { tiles } = settings(city)
      return {
        places: await shownOf(found, city, context),
        ...(tiles ? { tiles: { url: tiles.url, attribution: tiles.attribution[context.language] } } : {}),
        ...figuresOf(city, context.now),
      }
    },

    async place(context, { query: { city, id } }) {
      cityOf(city)
      const one = await placeOf(city, id, context.now)
      const [[shown], done] = await Promise.all([
        shownOf([one], city, context),
        matters(city, one.matters ?? [], context.language),
      ])
      if (!shown) throw new AppError('NEARBY_NO_PLACE')
      return { place: { ...shown, ...(done.length > 0 ? { matters: done } : {}) }, ...figuresOf(city, context.now) }
    },

    async address({ language }, { query: { city, typed } }) {
      const [named, located] = await Promise.all([
        places.named(city, typed, NAMES),
        geocoder.locate(cityOf(city), typed),
      ])
      const byMap = ((): AddressAnswer['byMap'] => {
        if (located.outcome !== 'unavailable') return 'yes'
        return located.why === 'noKey' ? 'noKey' : 'away'
      })()
      const here = located.outcome === 'found' ? [{ name: typed.trim(), at: located.at }] : []
      return { found: [...here, ...named.map(({ name, at }) => ({ name: name[language], at }))], byMap }
    },

    async correct({ actId, caller: { accountId }, now }, { body: { city, place: id, what } }) {
      cityOf(city)
      await placeOf(city, id, now)
      const word = { city, place: id, what }
      const { agree } = settings(city)
      return sql.begin(async (tx) => {
        const people = await say(tx, { ...word, account: accountId, at: now })
        const shown = people >= agree
        if (shown && (await report(tx, word, now)))
          await outbox.add(tx, { city, kind: 'nearby.reported', payload: { city, place: id, what } })
        return { actId, people, shown }
      })
    },
  }
}
