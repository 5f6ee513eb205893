import { useMemo } from 'react'
import { getCurrentInstance } from '@tarojs/taro'
import { publicPages } from '../../arrival.gen'
import { arrivalOf, type Arrival } from './arrival'
import { launchScene, referrerData } from './launch'

/** How the resident came to this page, and its declared parameters. Stable for the page's life. */
export function useArrival(): Arrival {
  return useMemo(() => {
    const router = getCurrentInstance().router
    return arrivalOf(
      {
        path: (router?.path ?? '').split('?')[0] ?? '',
        query: router?.params ?? {},
        scene: launchScene(),
        extraData: referrerData(),
      },
      publicPages,
      CITY,
    )
  }, [])
}
