import { publicStoreOf } from '../../core/store'
import { fetchMatters } from './matters-pack'
import type { Matters } from './matters-shape'

/** `failed`: it did not come, and may when home is next opened. */
export const useMatters = publicStoreOf<{ readonly matters?: Matters; readonly failed?: boolean }>(() => ({}))

/** Fetches it once; where it is on the phone already it is here at once. */
export function renewMatters(): void {
  if (useMatters.getState().matters) return
  fetchMatters(
    (matters) => useMatters.setState({ matters, failed: false }),
    () => useMatters.setState({ failed: true }),
  )
}
