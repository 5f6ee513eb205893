import { carried, link, waysIn, webAddress, type WayIn } from '../../wechat/ways-in'

/** How people come to H5 pages. */
export const entries: readonly WayIn[] = [...waysIn.filter(({ web }) => web), link]

/** In the tester's address a page's own parameter stands under its name with this before it. */
export const PARAMETER = 'p.'

/** The parameters of the page in a tester's address. */
export const pageParamsOf = (query: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([name, value]) => name.startsWith(PARAMETER) && value)
      .map(([name, value = '']) => [name.slice(PARAMETER.length), value]),
  )

interface Destination {
  readonly page: string
  readonly params?: Readonly<Record<string, string>>
  readonly city: string
}

/** The address on the web that stands for this arrival: what the way in cannot carry is left out. */
export function phoneAddress(entry: string, { page, params = {}, city }: Destination): string {
  const way = entries.find(({ id }) => id === entry) ?? link
  return webAddress(way, carried(way, { page, params, city }))
}
