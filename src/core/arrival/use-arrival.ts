import { useEffect, useState } from 'react'
import { getCurrentInstance, useDidShow } from '@tarojs/taro'
import { rememberCity } from '../city'
import { rememberService } from '../recent'
import type { Arrival } from './arrival'
import { addressOf, arriveAt, landAnew, landed } from './landing'
import { startAt } from './open-page'

/** What each page on the stack was come to with. */
const arrivals = new WeakMap<object, Arrival>()
/** Of those that nobody has taken note of yet: whether it is where the launch led. */
const fresh = new WeakMap<Arrival, boolean>()

function arrivalHere(): Arrival {
  const { page, router } = getCurrentInstance()
  const known = page && arrivals.get(page)
  if (known) return known
  const [arrival, isLanding] = arriveAt((router?.path ?? '').split('?')[0] ?? '', router?.params ?? {})
  if (page) arrivals.set(page, arrival)
  fresh.set(arrival, isLanding)
  return arrival
}

/** Once a page, however many of its parts ask. */
function settle(arrival: Arrival): void {
  const isLanding = fresh.get(arrival)
  if (isLanding === undefined) return
  fresh.delete(arrival)
  const { service, city, page, moved } = arrival
  if (service) rememberService(service)
  rememberCity(city)
  if (isLanding) landed.write(arrival)
  if (page && moved) void startAt(addressOf(arrival))
}

/** How the resident came to this page, and its declared parameters. Stable for the page's life. */
export function useArrival(): Arrival {
  const [arrival] = useState(arrivalHere)
  useEffect(() => settle(arrival), [arrival])
  useDidShow(landAnew)
  return arrival
}
