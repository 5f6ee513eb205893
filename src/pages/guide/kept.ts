import { now } from '../../core/clock'
import { loader, type Loading } from '../../core/loading'
import { toInstant } from '../../shared/days'
import { unbrokenIn } from '../../shared/unbroken'
import { persisted } from '../../core/storage'

/** What was read, and when: a copy kept on the phone says its age. */
export interface Kept<T> {
  readonly read: T
  /** RFC 3339 */
  readonly at: string
}

/** Asks, and keeps the answer at this address of the phone; without a network the copy that was read last is shown. */
export function loadKept<T>(
  address: string,
  ask: () => Promise<T>,
  tell: (state: Loading<Kept<T>>) => void,
): Promise<void> {
  const load = loader<Kept<T>>(tell)
  return load(
    async () => ({ read: unbrokenIn(await ask()), at: toInstant(now()) }),
    () => persisted<Kept<T>>(address, 2),
  )
}
