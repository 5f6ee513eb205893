import { publicPages } from '../../arrival.gen'
import { firstPageOf } from './arrival'
import { addressOf, arriveAt, landed } from './landing'
import { pageUrl, startAt } from './open-page'

interface NotFound {
  path: string
  query?: Record<string, string | undefined>
}

/** Where one starts: a mini-program of one service has no home but its own first page. */
export const homePage = (): string => (ONLY ? firstPageOf(publicPages, ONLY) : 'pages/home/index')

/** Begins anew where one starts. */
export const toHome = (): void => void startAt(`/${homePage()}`)

/**
 * A page that is not here any more, or never was: go where it moved to, or to the page that helps. That one is a package
 * of its own, which nobody pays for who has a good link; without a network to fetch it, home.
 */
export function toKnownPage({ path, query = {} }: NotFound): void {
  const [arrival, isLanding] = arriveAt(path, query)
  if (isLanding) landed.write(arrival)
  // One that should be here and is not would only be asked for again
  const isElsewhere = arrival.page && arrival.moved
  const url = isElsewhere ? addressOf(arrival) : pageUrl('pages/missing/index', { asked: path, id: query.id })
  void startAt(url).then((outcome) => outcome === 'done' || toHome())
}
