import Taro, { getCurrentInstance } from '@tarojs/taro'
import { cityHere } from '../city'
import { ask, type Outcome } from '../device'
import { textsNow } from '../text'
import { texts } from '../texts'
import { pageIn, pairs } from './given'

type Parameters = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * The address of a page of ours.
 * @param write How a value is written; parameters that are in an address already stay as they stand with `String`
 */
export const pageUrl = (
  path: string,
  params: Parameters = {},
  write: (value: string) => string = encodeURIComponent,
): string => {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${write(String(value))}`)
    .join('&')
  return `/${path}${query && `?${query}`}`
}

/** WeChat keeps ten pages: on top of the tenth none opens, it takes that one's place. */
const onTop = (url: string) =>
  Taro.navigateTo({ url }).catch((failure: { errMsg?: string }) => {
    if (!/limit/i.test(String(failure.errMsg))) throw failure
    return Taro.redirectTo({ url })
  })

/** An opening that has not been heard of for so long, in ms, holds up no other. */
const LOST_MS = 2000
let opening: symbol | undefined

/**
 * Goes to a page of this mini-program, on top of the present one, and takes the city along. While one opens, a second tap
 * is the same tap.
 */
export function openPage(path: string, params: Parameters = {}): void {
  if (opening) return
  const mine = (opening = Symbol(path))
  const over = () => {
    if (opening === mine) opening = undefined
  }
  const lost = setTimeout(over, LOST_MS)
  void ask(() => onTop(pageUrl(path, { city: cityHere(), ...params }))).then((outcome) => {
    clearTimeout(lost)
    over()
    if (outcome !== 'done') void ask(() => Taro.showToast({ title: textsNow(texts).notOpened, icon: 'none' }))
  })
}

/** Goes to a page by its whole address, as `pageUrl` makes it. */
openPage.at = (url: string): void => {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?')
  openPage(path, pairs(query, decodeURIComponent))
}

/** Tells later whether the page that is on screen now still is. */
export function staysHere(): () => boolean {
  const { page } = getCurrentInstance()
  return () => getCurrentInstance().page === page
}

/** Back to the page below. */
export const goBack = (): Promise<Outcome> => ask(() => Taro.navigateBack())

/** Another page in place of this one. @param url as `pageUrl` makes it */
export const replacePage = (url: string): Promise<Outcome> => ask(() => Taro.redirectTo({ url }))

/** Another page in place of all. */
export const startAt = (url: string): Promise<Outcome> => ask(() => Taro.reLaunch({ url }))

/** The address of the page on screen, to come back to: without what Taro adds to it. */
openPage.here = (): string => {
  if (process.env.TARO_ENV === 'h5') return location.pathname + location.search
  const router = getCurrentInstance().router
  const {
    $taroTimestamp: _stamp,
    __key_: _key,
    ...params
  } = (router?.params ?? {}) as Record<string, string | undefined>
  return pageUrl(pageIn(router?.path ?? '').split('?')[0] ?? '', params, String)
}
