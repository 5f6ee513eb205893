/** How people come: the kinds that matter to a screen. Scene numbers: WeChat reference/scene-list. */
export type Entry = 'card' | 'code' | 'menu' | 'message' | 'search' | 'program' | 'city' | 'link' | 'moments' | 'other'

const scenes: Record<Exclude<Entry, 'other'>, readonly number[]> = {
  card: [1007, 1008, 1044, 1074, 1155],
  code: [1011, 1012, 1013, 1047, 1048, 1049, 1124, 1150],
  menu: [1035, 1058, 1082, 1102],
  message: [1014, 1043, 1107],
  search: [1005, 1006, 1027, 1042, 1053, 1106, 1252],
  program: [1037, 1038, 1036, 1069],
  city: [1092, 1169],
  link: [1065, 1167, 1194, 1286],
  // A single page: it can neither sign in nor open another, nor ask where the phone is
  moments: [1154],
}

export function entryOf(scene: number): Entry {
  for (const [entry, numbers] of Object.entries(scenes)) if (numbers.includes(scene)) return entry as Entry
  return 'other'
}

/** What a page may be given, from its manifest. */
export interface ParameterRule {
  readonly type: 'string' | 'integer' | 'boolean'
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly description?: string
}

export interface PublicPages {
  readonly pages: Readonly<Record<string, Readonly<Record<string, ParameterRule>>>>
  /** Old path → path that serves it now, with a query where it leads to a guide. */
  readonly redirects: Readonly<Record<string, string>>
}

export interface Launch {
  readonly path: string
  readonly query: Readonly<Record<string, string | undefined>>
  readonly scene?: number
  readonly extraData?: Readonly<Record<string, string | undefined>>
}

export type Value = string | number | boolean

export interface Arrival {
  readonly entry: Entry
  readonly city: string
  /** Where to be: the path asked for, or the one a redirect names; undefined when nobody serves it. */
  readonly page: string | undefined
  /** True when `page` is not the path asked for. */
  readonly moved: boolean
  /** Declared parameters with valid values; everything else is dropped. */
  readonly params: Readonly<Record<string, Value>>
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `a=1&b=2`, as a code's `scene` carries it (≤ 32 characters). */
const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split('&')
      .map((pair) => pair.split('='))
      .filter(([name, value]) => name && value !== undefined)
      .map(([name = '', value = '']) => [name, decoded(value)]),
  )

function valueOf(rule: ParameterRule, text: string): Value | undefined {
  if (rule.type === 'boolean')
    return text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : undefined
  if (rule.type === 'integer') {
    const number = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN
    return number >= (rule.minimum ?? -Infinity) && number <= (rule.maximum ?? Infinity) ? number : undefined
  }
  if (rule.enum && !rule.enum.includes(text)) return undefined
  return text.length <= 100 && new RegExp(rule.pattern ?? '').test(text) ? text : undefined
}

function typed(
  rules: Readonly<Record<string, ParameterRule>>,
  given: Readonly<Record<string, string | undefined>>,
): Record<string, Value> {
  const params: Record<string, Value> = {}
  for (const [name, rule] of Object.entries(rules)) {
    const text = given[name]
    const value = text === undefined ? undefined : valueOf(rule, decoded(text))
    if (value !== undefined) params[name] = value
  }
  return params
}

const cityPattern = /^[a-z][a-z0-9-]{1,30}$/

/** Any launch (card, code, menu, message, another mini-program, H5 address) as one typed arrival. */
export function arrivalOf(launch: Launch, known: PublicPages, homeCity: string): Arrival {
  const asked = launch.path.replace(/^\//, '').replace(/\.html$/, '')
  const page = known.pages[asked] ? asked : known.redirects[asked]
  const { scene: code, ...query } = launch.query
  const given: Record<string, string | undefined> = {
    ...launch.extraData,
    ...query,
    ...(code ? pairs(decoded(code)) : {}),
  }
  const city = given.city ?? ''
  return {
    entry: code && !launch.scene ? 'code' : entryOf(launch.scene ?? 0),
    city: cityPattern.test(city) ? city : homeCity,
    page,
    moved: page !== asked,
    params: typed(page ? (known.pages[page] ?? {}) : {}, given),
  }
}
