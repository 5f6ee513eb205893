import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import type { City, FoundPlace, PlaceTopic, RequestContext } from '../../../../server/ports'
import { isWithin, type Point } from '../../../shared/coordinates'
import { toInstant } from '../../../shared/days'
import type { Place } from '../../../shared/place'
import { queuesFeed, queuesOf } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { AddressAnswer, ShownPlace } from '../contract/types'
import { firstOpen, firstToOpen, standingAt } from '../rules/standing'
import { report, saidOf, say } from './repository'
import { shownPlace } from './shown'

/** So many are shown, and among so many more one that is open is looked for. */
const SHOWN = 20
const LOOKED_AT = 200
const NAMES = 5

/** Where one asks from. @throws AppError NEARBY_HALF_POINT | NEARBY_OUTSIDE */
function pointOf({ bounds }: City, { lat, lng }: { readonly lat?: number; readonly lng?: number }): Point | undefined {
  if (lat === undefined && lng === undefined) return undefined
  if (lat === undefined || lng === undefined) throw new AppError('NEARBY_HALF_POINT')
  if (!bounds || !isWithin({ lat, lng }, bounds)) throw new AppError('NEARBY_OUTSIDE')
  return { lat, lng }
}

export const routes: Routes<'nearby'> = ({
  calendar,
  city: cityOf,
  departments,
  geocoder,
  outbox,
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

  const shownOf = async (
    found: readonly (Place & { readonly metres?: number })[],
    city: string,
    context: RequestContext,
  ) => {
    const { agree } = settings(city)
    const [said, queues] = await Promise.all([saidOf(sql, city, found, agree), queuesNow(city, context)])
    return found.map(({ metres, ...place }) =>
      shownPlace(place, context.language, {
        metres,
        said: said.find((one) => one.place === place.id),
        queue: queues.get(place.id),
      }),
    )
  }

  /** The nearest twenty; where none of them is open, also the nearest beyond that is, or that opens first. */
  const nearestOf = async (city: string, topic: PlaceTopic, at: Point, now: Date) => {
    const { agree, checkedWithinMonths } = settings(city)
    const days = await calendar(city)
    const standing = async (found: readonly FoundPlace[]) => {
      const said = await saidOf(
        sql,
        city,
        found.map(({ place }) => place),
        agree,
      )
      return found.map(({ place, metres }) => {
        const known = { ...place, said: said.find((one) => one.place === place.id) }
        const confirmed = known.said && { ...known.said, confirmed: known.said.state === 'confirmed' }
        return { place, metres, standing: standingAt({ ...known, said: confirmed }, days, now, checkedWithinMonths) }
      })
    }
    const near = await standing(await places.nearest(city, topic, at, SHOWN))
    const whole = near.map(({ place, metres }) => ({ ...place, metres }))
    if (firstOpen(near) || near.length < SHOWN) return whole
    const far = await standing(await places.nearest(city, topic, at, LOOKED_AT))
    const best = firstOpen(far) ?? firstToOpen(far)
    const isThere = !best || near.some(({ place }) => place.id === best.place.id)
    return isThere ? whole : [...whole, { ...best.place, metres: best.metres }]
  }

  const placeOf = async (city: string, id: string) => {
    const place = await places.get(city, id)
    if (!place) throw new AppError('NEARBY_NO_PLACE')
    return place
  }

  return {
    async places(context, { query: { city, kind = 'hall', matter, ...point } }) {
      const at = pointOf(cityOf(city), point)
      const topic = matter ? { matter } : { kind }
      const found = at ? await nearestOf(city, topic, at, context.now) : await places.list(city, topic, SHOWN)
      const { tiles } = settings(city)
      return {
        places: await shownOf(found, city, context),
        ...(tiles ? { tiles: { url: tiles.url, attribution: tiles.attribution[context.language] } } : {}),
        ...figuresOf(city, context.now),
      }
    },

    async place(context, { query: { city, id } }) {
      cityOf(city)
      const [place] = await shownOf([await placeOf(city, id)], city, context)
      if (!place) throw new AppError('NEARBY_NO_PLACE')
      return { place, ...figuresOf(city, context.now) }
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
      await placeOf(city, id)
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
