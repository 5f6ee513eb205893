import type { Given, KitModule } from '../../../../server/module'
import type { Point } from '../../../shared/coordinates'
import type { Place } from '../../../shared/place'
import { figures } from '../contract/place'
import { firstOpen, firstToOpen, standingAt } from '../rules/standing'
import type { Caretaker, KnownPlace, Port } from './port'
import { shownPlace } from './shown'

/** So many are given, and among so many more one that is open is looked for. */
const SHOWN = 20
const LOOKED_AT = 200

const isGiving = (given: unknown): given is (ports: Given['ports']) => Caretaker => typeof given === 'function'

type Found = Place & { readonly metres?: number }

/** Places as they stand now, for all who need them; what residents say comes from the service that looks after them. */
export const build: NonNullable<KitModule['build']> = ({ calendar, places }, services) => {
  const [caretaker] = services.flatMap(({ given, ports }) => (isGiving(given) ? [given(ports)] : []))
  const figuresOf = (city: string): ReturnType<Caretaker['figures']> =>
    caretaker?.figures(city) ?? { checkedWithinMonths: figures.checkedWithinMonths.default }

  const known = async (city: string, found: readonly Found[], now: Date): Promise<KnownPlace[]> => {
    const [days, all] = await Promise.all([calendar(city), caretaker?.said(city, found) ?? []])
    const { checkedWithinMonths } = figuresOf(city)
    return found.map((place) => {
      const heard = all.find((one) => one.place === place.id)
      const said = heard && { what: heard.what, people: heard.people, confirmed: heard.confirmed }
      const standing = standingAt({ ...place, said }, days, now, checkedWithinMonths)
      return { ...place, ...(said ? { said } : {}), standing }
    })
  }
  const nearest = async (city: string, topic: Parameters<Port['find']>[1], at: Point, now: Date, limit: number) => {
    const found = await places.nearest(city, topic, at, limit)
    return known(
      city,
      found.map(({ place, metres }) => ({ ...place, metres })),
      now,
    )
  }
  const port: Port = {
    async find(city, topic, at, now) {
      if (!at) return known(city, await places.list(city, topic, SHOWN), now)
      const near = await nearest(city, topic, at, now, SHOWN)
      if (firstOpen(near) || near.length < SHOWN) return near
      const far = await nearest(city, topic, at, now, LOOKED_AT)
      const best = firstOpen(far) ?? firstToOpen(far)
      return !best || near.some(({ id }) => id === best.id) ? near : [...near, best]
    },
    async get(city, id, now) {
      const place = await places.get(city, id)
      return place && (await known(city, [place], now))[0]
    },
    shown: shownPlace,
    figures: figuresOf,
    ...(caretaker ? { pages: caretaker.pages } : {}),
  }
  return { port }
}
