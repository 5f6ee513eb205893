import type { Routes } from '../../../../server/module'
import type { City } from '../../../../server/ports'
import { isWithin, type Point } from '../../../shared/coordinates'
import { toInstant } from '../../../shared/days'
import { best } from '../rules/standing'

const SHOWN = 3

/** Where somebody is, as far as that helps: who is in another city, or said half of it, sees some places of this one. */
function pointIn({ bounds }: City, { lat, lng }: { readonly lat?: number; readonly lng?: number }): Point | undefined {
  if (lat === undefined || lng === undefined) return undefined
  return bounds && isWithin({ lat, lng }, bounds) ? { lat, lng } : undefined
}

export const routes: Routes<'openings'> = ({ city: cityOf, openings }) => ({
  async counters({ language, now }, { query: { city: id, matter, ...point } }) {
    const city = cityOf(id)
    const { pages } = openings
    const found = await openings.find(id, { matter }, pointIn(city, point), now)
    const first = best(found)
    const some = first ? [first, ...found.filter((one) => one !== first)].slice(0, SHOWN) : []
    const { checkedWithinMonths, tiles } = openings.figures(id)
    return {
      places: some.map((place) => openings.shown(place, language)),
      others: found.length > 0 ? found.length - 1 : 0,
      ...(pages ? { pages } : {}),
      checkedWithinMonths,
      ...(tiles ? { tiles: { url: tiles.url, attribution: tiles.attribution[language] } } : {}),
      asOf: toInstant(now),
    }
  },
})
