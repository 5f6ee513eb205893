import Taro, { getCurrentInstance } from '@tarojs/taro'

type Parameters = Readonly<Record<string, string | number | boolean | undefined>>

export const pageUrl = (path: string, params: Parameters = {}): string => {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
  return `/${path}${query && `?${query}`}`
}

/** Goes to a page of this mini-program, on top of the present one. */
export function openPage(path: string, params: Parameters = {}): void {
  void Taro.navigateTo({ url: pageUrl(path, params) })
}

/** The address of the page on screen, to come back to. */
openPage.here = (): string => {
  if (process.env.TARO_ENV === 'h5') return location.pathname + location.search
  const router = getCurrentInstance().router
  const { $taroTimestamp: _stamp, ...params } = (router?.params ?? {}) as Record<string, string | undefined>
  return pageUrl((router?.path ?? '').replace(/^\//, '').split('?')[0] ?? '', params)
}
