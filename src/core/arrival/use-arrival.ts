import { useEffect, useMemo } from 'react'
import { getCurrentInstance } from '@tarojs/taro'
import { publicPages } from '../../arrival.gen'
import { arrivalOf, type Arrival } from './arrival'
import { cityLast, rememberCity } from '../city'
import { rememberService } from '../recent'
import { launchScene, referrer } from './launch'

/** How the resident came to this page, and its declared parameters. Stable for the page's life. */
export function useArrival(): Arrival {
  const arrival = useMemo(() => {
    const router = getCurrentInstance().router
    return arrivalOf(
      {
        path: (router?.path ?? '').split('?')[0] ?? '',
        query: router?.params ?? {},
        scene: launchScene(),
        extraData: referrer().data,
      },
      publicPages,
      cityLast(),
    )
  }, [])
  const service = /^services\/([^/]+)\//.exec(arrival.page ?? '')?.[1]
  useEffect(() => {
    if (service) rememberService(service)
  }, [service])
  useEffect(() => rememberCity(arrival.city), [arrival.city])
  return arrival
}
