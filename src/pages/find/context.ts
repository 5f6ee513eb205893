import { getCurrentInstance } from '@tarojs/taro'
import { publicPages } from '../../arrival.gen'
import { givenBy } from '../../core/arrival/given'
import { launchNow } from '../../core/arrival/launch'
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
  const here = { query: getCurrentInstance().router?.params ?? {} }
  const kind = placeOf(givenBy(here).texts, givenBy(launchNow()).texts)
  return { kind, place: mattersAt(kind), recent: doneBy(recent().map(firstPage)) }
}
