import { publicPages } from '../../arrival.gen'
import { arrivalOf } from './arrival'
import { startAt } from './open-page'

interface NotFound {
  path: string
  query?: Record<string, string | undefined>
}

const queryText = (params: Readonly<Record<string, unknown>>) =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')

/** Where one starts: a mini-program of one service has no home but its own first page. */
export const homePage = (): string =>
  ONLY
    ? (Object.keys(publicPages.pages).find((page) => page.startsWith(`services/${ONLY}/`)) ?? '')
    : 'pages/home/index'

/** Begins anew where one starts. */
export const toHome = (): void => void startAt(`/${homePage()}`)

/**
 * A page that is not here any more, or never was: go where it moved to, or to the page that helps. That one is a package
 * of its own, which nobody pays for who has a good link; without a network to fetch it, home.
 */
export function toKnownPage({ path, query = {} }: NotFound): void {
  const { page, moved, params } = arrivalOf({ path, query }, publicPages, CITY)
  const asked = { asked: path, ...(query.id ? { id: query.id } : {}) }
  // One that should be here and is not would only be asked for again
  const url =
    page && moved
      ? `/${page}${page.includes('?') ? '&' : '?'}${queryText(params)}`
      : `/pages/missing/index?${queryText(asked)}`
  void startAt(url).then((outcome) => outcome === 'done' || toHome())
}
