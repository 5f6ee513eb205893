import { getCurrentInstance } from '@tarojs/taro'
import { publicPages } from '../../arrival.gen'
import { launchQuery } from '../../core/arrival/launch'
import { recent } from '../../core/recent'
import type { Context } from './nearer'
import { mattersAt, placeOf, type Place } from './places'
import { doneBy } from './search'

export interface Nearby extends Context {
  readonly kind?: Place
}

/** First page of a service. */
const firstPage = (id: string) =>
  Object.keys(publicPages.pages).find((page) => page.startsWith(`services/${id}/`)) ?? ''

/** Where somebody came in, and what they used lately on this phone. */
export function nearbyNow(): Nearby {
  const kind = placeOf(getCurrentInstance().router?.params, launchQuery())
  return { kind, place: mattersAt(kind), recent: doneBy(recent().map(firstPage)) }
}
