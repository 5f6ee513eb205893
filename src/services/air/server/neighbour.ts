import type { City } from '../../../../server/ports'
import type { TheirAir } from '../agency/client'
import type { Neighbour } from '../contract/types'
import { distanceKm } from '../rules/now'
import { airOf } from './assemble'

/**
 * A city around as one looks there: how far its nearest station is, and its air.
 * @param ours Our own stations; undefined where they are not known, and so is how far it is
 */
export function neighbourOf(
  ours: TheirAir | undefined,
  { city, theirs }: { readonly city: City; readonly theirs: TheirAir },
): Neighbour | undefined {
  const { aqi, observedAt } = airOf(theirs)
  if (aqi === undefined) return undefined
  const ways = (ours?.stations ?? []).flatMap((one) => theirs.stations.map((other) => distanceKm(one, other)))
  return {
    city: city.id,
    name: city.name,
    ...(ways.length > 0 ? { km: Math.round(Math.min(...ways)) } : {}),
    observedAt,
    aqi,
  }
}
