import type { Cities, Me } from '../../shared/platform/types'
import { platform } from '../../core/http/platform'
import { loader, type Loading } from '../../core/loading'
import { keepOwnName } from '../../core/own-name'
import { signOut } from '../../core/session/session'
import { publicStoreOf, storeOf } from '../../core/store'

interface MeStore extends Loading<Me> {
  signedOut: boolean
}

export const useMe = storeOf<MeStore>(() => ({ phase: 'loading', signedOut: false }))

const load = loader<Me>((state) => useMe.setState({ value: undefined, problem: undefined, signedOut: false, ...state }))

export const loadMe = (): Promise<void> =>
  load(async () => {
    const me = await platform.me()
    keepOwnName(me.name)
    return me
  })

/** Wipes the phone first: the session ends here even when the server cannot be told now. */
export async function leave(): Promise<void> {
  await signOut().catch(() => undefined)
  useMe.setState({ value: undefined, signedOut: true })
}

export const useCities = publicStoreOf<Loading<Cities>>(() => ({ phase: 'loading' }))

const tellCities = loader<Cities>((state) => useCities.setState(state, true))

/** Every city that can be asked. */
export const loadCities = (): Promise<void> => tellCities(() => platform.cities())
