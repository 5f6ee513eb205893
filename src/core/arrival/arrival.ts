import { channelOf, frameOf, type Channel, type Frame } from './channel'
import { givenBy, ownOf, pageIn, pairs, type Launch } from './given'

/** What a page may be given, from its manifest: text of a pattern, one of some choices, a number, or yes and no. */
export interface ParameterRule {
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  /** The name it has now, where this one is of older links: they stand before it. */
  readonly now?: string
  /** A link without it is cut short. */
  readonly needed?: true
}

export interface PublicPages {
  readonly pages: Readonly<Record<string, Readonly<Record<string, ParameterRule>>>>
  /** Old path → path that serves it now, with a query where it leads to a guide. */
  readonly redirects: Readonly<Record<string, string>>
}

export type Value = string | number | boolean

/** How somebody came to a page. Nothing of it is about a person. */
export interface Arrival {
  readonly channel: Channel
  readonly frame: Frame
  /** Which poster, menu or message the link stood in (`from`), where it says. */
  readonly campaign: string | undefined
  /** Id of the service that the page is of. */
  readonly service: string | undefined
  /** Where to be: the path asked for, or the one a redirect or a code's link names; undefined when nobody serves it. */
  readonly page: string | undefined
  /** True when `page` is not the path asked for, to the letter: nothing shows it there. */
  readonly moved: boolean
  readonly city: string
  /** Declared parameters with valid values; everything else is dropped. */
  readonly params: Readonly<Record<string, Value>>
}

function valueOf({ pattern, enum: choices, minimum, maximum = 0 }: ParameterRule, text: string): Value | undefined {
  if (pattern) return text.length <= 100 && new RegExp(pattern).test(text) ? text : undefined
  if (choices) return choices.includes(text) ? text : undefined
  if (minimum === undefined) return /^(1|true)$/.test(text) || (/^(0|false)$/.test(text) ? false : undefined)
  // No zero below zero: it would not come back the same
  const number = /^-?\d{1,15}$/.test(text) ? Number(text) + 0 : NaN
  return number >= minimum && number <= maximum ? number : undefined
}

type Texts = Readonly<Record<string, string | undefined>>

/** @returns nothing where it is cut short */
function typed(rules: PublicPages['pages'][string] | undefined, given: Texts): Record<string, Value> | undefined {
  const params: Record<string, Value> = {}
  for (const [name, rule] of Object.entries(rules ?? {})) {
    const text = given[name]
    const value = text === undefined ? text : valueOf(rule, text)
    if (value !== undefined) params[rule.now ?? name] = value
    else if (rule.needed && !(name in params)) return undefined
  }
  return params
}

/** Where a service begins: its manifest's first page. @returns nothing where it has none */
export const firstPageOf = ({ pages }: PublicPages, service = ''): string =>
  Object.keys(pages).find((page) => page.startsWith(`services/${service}/`)) ?? ''

const cityPattern = /^[a-z][a-z0-9-]{1,30}$/
const campaignPattern = /^[a-z][a-z0-9-]{0,19}$/

/** A city by its id, or by its name as WeChat's City Services says it: 云澜 or 云澜市. */
function cityOf(text: string, homeCity: string): string {
  for (const [id, name] of Object.entries(CITY_NAMES)) if (text && [name, name.slice(0, -1)].includes(text)) return id
  return cityPattern.test(text) ? text : homeCity
}

/**
 * Any launch (card, code, menu, message, search, another mini-program, City Services, a link, an H5 address) as one typed
 * arrival. Never throws; what is not declared is dropped, and one that is cut short leads to where its service begins.
 * @param homeCity Where a launch that names no city belongs
 */
export function arrivalOf(launch: Launch, known: PublicPages, homeCity: string): Arrival {
  const { scene = 0, query, category } = launch
  const asked = pageIn(launch.path)
  const { link, texts } = givenBy(launch)
  const servedBy = (path: string) => (ownOf(known.pages, path) ? path : ownOf(known.redirects, path))
  const [served = '', extra = ''] = (servedBy(link) ?? servedBy(asked) ?? '').split('?')
  const { city = '', from = '' } = texts
  const service = served.startsWith('services/') ? served.split('/')[1] : undefined
  const paramsOf = (path: string) => typed(ownOf(known.pages, path), { ...texts, ...pairs(extra) })
  const asIs = paramsOf(served)
  const page = asIs ? served : firstPageOf(known, service)
  return {
    channel: scene ? channelOf(scene) : query.scene ? 'code' : 'link',
    frame: frameOf(scene, category),
    campaign: campaignPattern.test(from) ? from : undefined,
    service,
    page: page || undefined,
    moved: !page || page !== launch.path.replace(/^\//, ''),
    city: cityOf(city, homeCity),
    params: asIs ?? paramsOf(page) ?? {},
  }
}
