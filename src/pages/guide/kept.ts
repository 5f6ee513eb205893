import { pageUrl } from '../../core/arrival/open-page'
import { now } from '../../core/clock'
import { keptPages, type KeptPage } from '../../core/kept-pages'
import { loader, type Loading } from '../../core/loading'
import type { Look } from '../../core/look'
import { persisted, type Persisted } from '../../core/storage'
import { dayOf, toInstant } from '../../shared/days'
import { unbrokenIn } from '../../shared/unbroken'

/** What was read, and when: a copy kept on the phone says its age. */
export interface Kept<T> {
  readonly read: T
  /** RFC 3339 */
  readonly at: string
}

/** Which page it is of. */
export interface Of {
  readonly page: string
  readonly city: string
  readonly id: string
  readonly language: Look['language']
}

/** So many copies stay; home lists them where there is no network. */
const MOST = 20

const copyAt = <T>(address: string) => persisted<Kept<T>>(address, 2)

/** Puts a page before the others that are kept; the copy of the oldest goes. */
function list(page: KeptPage): void {
  const all = [page, ...(keptPages.read() ?? []).filter(({ copy }) => copy !== page.copy)]
  for (const { copy } of all.slice(MOST)) copyAt(copy).clear()
  keptPages.write(all.slice(0, MOST))
}

/** The copy at an address. What is written is listed once it is there: a full phone takes none. */
function listed<T extends { readonly title: string }>(address: string, { page, city, id, language }: Of) {
  const kept = copyAt<T>(address)
  return {
    ...kept,
    write: (value) => {
      kept.write(value)
      const { read, at } = value
      if (kept.read()?.at === at)
        list({ title: read.title, url: pageUrl(page, { city, id }), language, on: dayOf(at), copy: address })
    },
  } satisfies Persisted<Kept<T>>
}

/** Asks, and keeps the answer at this address of the phone; without a network the copy that was read last is shown. */
export function loadKept<T extends { readonly title: string }>(
  address: string,
  of: Of,
  ask: () => Promise<T>,
  tell: (state: Loading<Kept<T>>) => void,
): Promise<void> {
  const load = loader<Kept<T>>(tell)
  return load(
    async () => ({ read: unbrokenIn(await ask()), at: toInstant(now()) }),
    () => listed<T>(address, of),
  )
}
