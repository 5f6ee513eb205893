import { getCurrentInstance } from '@tarojs/taro'
import { publicPages } from '../../arrival.gen'
import { firstPageOf } from '../../core/arrival/arrival'
import { givenBy } from '../../core/arrival/given'
import { launchNow } from '../../core/arrival/launch'
import { recent } from '../../core/recent'
import type { Context } from './nearer'
import { mattersAt, placeOf, type Place } from './places'
import { doneBy } from './search'

export interface Nearby extends Context {
  readonly kind?: Place
}

/** Where somebody came in, and what they used lately on this phone. */
export function nearbyNow(): Nearby {
  const here = { query: getCurrentInstance().router?.params ?? {} }
  const kind = placeOf(givenBy(here).texts, givenBy(launchNow()).texts)
  return { kind, place: mattersAt(kind), recent: doneBy(recent().map((id) => firstPageOf(publicPages, id))) }
}
