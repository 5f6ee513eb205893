/** A launch as WeChat or the browser has it. */
export interface Launch {
  readonly path: string
  /** Each value as it stands in the address: nobody has decoded it. */
  readonly query: Readonly<Record<string, unknown>>
  readonly scene?: number
  /** What a mini-program that may has handed over, as text. */
  readonly handed?: Readonly<Record<string, string | undefined>>
  /** WeChat's `apiCategory`. */
  readonly category?: string
}

type Texts = Record<string, string | undefined>

/** Undefined where it is no text, or cannot be decoded. */
function decoded(text: unknown): string | undefined {
  try {
    return typeof text === 'string' ? decodeURIComponent(text) : undefined
  } catch {
    return undefined
  }
}

/** `a=1&b=2`. @param read What a value is decoded with; as it is otherwise */
export const pairs = (text: string, read = (value: string): string | undefined => value): Texts => {
  const all: Texts = {}
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=')
    if (at > 0) all[pair.slice(0, at)] = read(pair.slice(at + 1))
  }
  return all
}

/** What a table has under a name of its own: nobody asks for `constructor`. */
export const ownOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined

/** A page's path in whichever form it came: `/pages/home/index`, `pages/home/index.html`. */
export const pageIn = (path: string): string => path.replace(/^\/+/, '').replace(/\.html$/, '')

/**
 * What a launch gives, each value decoded once, wherever it stood: in the address, in a code's `scene` (`a=1&b=2`, ≤ 32
 * characters), in the link of an ordinary code (`q`), with another mini-program. The address counts more than what came
 * beside it, a code more than its page.
 * @returns `link`: the page that `q` names; empty where none
 */
export function givenBy({ query, handed }: Pick<Launch, 'query' | 'handed'>): { link: string; texts: Texts } {
  const { scene, q, ...address } = query
  const own: Texts = {}
  for (const [name, value] of Object.entries(address)) own[name] = decoded(value)
  const [, link = '', search = ''] = (decoded(q) ?? '').split(/^https?:\/\/[^/?#]+\/?([^?#]*)\??([^#]*)/)
  return {
    link: pageIn(link),
    texts: { ...handed, ...own, ...pairs(search, decoded), ...pairs(decoded(scene) ?? '') },
  }
}
