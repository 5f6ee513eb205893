import { cities } from '../cities'
import type { Channel, Frame } from '../../src/core/arrival/channel'
import type { Value } from '../../src/core/arrival/arrival'

/** What a link is for. */
export interface Target {
  /** Path without a slash in front. */
  readonly page: string
  readonly params: Readonly<Record<string, Value>>
  readonly city: string
  readonly campaign?: string
}

/** Where what a link says travels: in the address, a code's `scene`, a link within `q`, beside the address. */
type Carrier = 'address' | 'code' | 'link' | 'linkFromHome' | 'handed' | 'cityService'

/** A way into the mini-program, as WeChat has it. */
export interface WayIn {
  readonly id: string
  readonly title: string
  readonly channel: Channel
  /** WeChat reference/scene-list; 0 in a browser that knows nothing of WeChat. */
  readonly scene: number
  readonly carrier?: Carrier
  readonly frame?: Frame
  /** Whether an H5 page may be come to so too; the address says the scene. */
  readonly web?: boolean
}

/** The appid of the mini-program that hands something over, where a build lets it: `JINBAN_SENDERS`. */
export const SENDER = 'wx00000000000000aa'

export const waysIn: readonly WayIn[] = [
  { id: 'card', title: '聊天卡片', channel: 'card', scene: 1007, web: true },
  { id: 'code', title: '扫码', channel: 'code', scene: 1047, carrier: 'code', web: true },
  { id: 'link-code', title: '扫普通链接二维码', channel: 'code', scene: 1011, carrier: 'link' },
  { id: 'any-link-code', title: '扫普通链接二维码，先到首页', channel: 'code', scene: 1012, carrier: 'linkFromHome' },
  { id: 'menu', title: '公众号菜单', channel: 'menu', scene: 1035, web: true },
  { id: 'message', title: '服务消息', channel: 'message', scene: 1014, web: true },
  { id: 'search', title: '搜一搜', channel: 'search', scene: 1053, web: true },
  { id: 'program', title: '另一个小程序', channel: 'program', scene: 1037 },
  { id: 'handed-over', title: '另一个小程序，带着数据', channel: 'program', scene: 1037, carrier: 'handed' },
  { id: 'half-screen', title: '另一个小程序，半屏', channel: 'program', scene: 1037, frame: 'half' },
  { id: 'city-services', title: '城市服务', channel: 'city', scene: 1092, carrier: 'cityService', web: true },
  { id: 'url-link', title: '短信里的链接', channel: 'link', scene: 1194 },
  { id: 'scheme', title: '明文 Scheme', channel: 'link', scene: 1286 },
  { id: 'h5-tag', title: '网页里的按钮', channel: 'link', scene: 1167 },
  { id: 'moments', title: '朋友圈单页', channel: 'moments', scene: 1154, frame: 'single', web: true },
  { id: 'again', title: '最近使用', channel: 'again', scene: 1001 },
  { id: 'crawler', title: '微信的爬虫', channel: 'crawler', scene: 1129 },
]

/** On the web without WeChat. */
export const link: WayIn = { id: 'link', title: '普通链接', channel: 'link', scene: 0, web: true }

const pairsOf = ({ params, city, campaign }: Target): [name: string, value: string][] =>
  Object.entries({ city, ...params, ...(campaign === undefined ? {} : { from: campaign }) }).map(([name, value]) => [
    name,
    String(value),
  ])

const addressed = (pairs: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(pairs.map(([name, value]) => [name, encodeURIComponent(value)]))

const queryOf = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/** What a code may say (getwxacodeunlimit): these 32 at most; its values have neither of `&` and `%`. */
const inCode = /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/
const codeOf = (target: Target) =>
  pairsOf(target)
    .map((pair) => pair.join('='))
    .join('&')

/** As much of it as this way can carry: a code has 32 characters. */
export function carried({ carrier }: WayIn, target: Target): Target {
  if (carrier !== 'code') return target
  let fits: Target = { page: target.page, params: {}, city: target.city }
  const tryOut = (next: Target) => {
    if (inCode.test(codeOf(next))) fits = next
  }
  for (const [name, value] of Object.entries(target.params))
    if (!String(value).includes('&')) tryOut({ ...fits, params: { ...fits.params, [name]: value } })
  if (target.campaign !== undefined) tryOut({ ...fits, campaign: target.campaign })
  return fits
}

/** What `wx.getEnterOptionsSync()` says of a launch; values of the query stand as in the address, nobody has decoded them. */
export interface EnterOptions {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly scene: number
  readonly apiCategory?: string
  readonly referrerInfo?: { readonly appId: string; readonly extraData?: Readonly<Record<string, string>> }
}

let handedOver = 0

function carrying(carrier: Carrier | undefined, target: Target): Pick<EnterOptions, 'path' | 'query'> {
  const { page: path } = target
  const query = addressed(pairsOf(target))
  const scanned = {
    q: encodeURIComponent(`https://jinban.example/${path}?${queryOf(query)}`),
    scancode_time: '1790000000',
  }
  switch (carrier) {
    case 'code':
      return { path, query: { scene: encodeURIComponent(codeOf(target)) } }
    case 'link':
      return { path, query: scanned }
    case 'linkFromHome':
      return { path: 'pages/home/index', query: scanned }
    case 'handed':
      return { path, query: {} }
    case 'cityService': {
      const name = cities.find(({ id }) => id === target.city)?.name
      return { path, query: { ...query, ...(name ? { city: encodeURIComponent(name.slice(0, -1)) } : {}) } }
    }
    default:
      return { path, query }
  }
}

/** The launch by which somebody comes so to it. @param target No more than `carried` says */
export function launchBy({ scene, carrier, frame }: WayIn, target: Target): EnterOptions {
  const extraData = { nonce: `nonce-${String(++handedOver)}-${'x'.repeat(8)}`, ...Object.fromEntries(pairsOf(target)) }
  return {
    ...carrying(carrier, target),
    scene,
    ...(frame ? { apiCategory: frame === 'half' ? 'embedded' : 'browseOnly' } : {}),
    ...(scene === 1037 ? { referrerInfo: { appId: SENDER, ...(carrier === 'handed' ? { extraData } : {}) } } : {}),
  }
}

/** The address on the web that stands for it: a path and its query. */
export function webAddress({ scene, carrier }: WayIn, target: Target): string {
  const { path, query } = carrying(carrier, target)
  const text = queryOf({ ...query, ...(scene ? { _scene: String(scene) } : {}) })
  return `/${path}${text && `?${text}`}`
}
