import Taro from '@tarojs/taro'
import { publicPages } from '../../arrival.gen'
import { arrivalOf } from './arrival'

interface NotFound {
  path: string
  query?: Record<string, string | undefined>
}

const queryText = (params: Readonly<Record<string, unknown>>) =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')

/** A page that is not here any more, or never was: go where it moved to, or to the page that helps. */
export function toKnownPage({ path, query = {} }: NotFound): void {
  const { page, params } = arrivalOf({ path, query }, publicPages, CITY)
  const url = page ? `/${page}${page.includes('?') ? '&' : '?'}${queryText(params)}` : '/pages/missing/index'
  void Taro.reLaunch({ url })
}
