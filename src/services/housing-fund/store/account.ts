import { create } from 'zustand'
import { newId } from '../../../core/ids'
import { loader, type Loading } from '../../../core/loading'
import { isProblem, type Problem } from '../../../core/problem'
import { ownerTag } from '../../../core/session/session'
import { personalPersisted } from '../../../core/storage'
import * as api from '../api'

interface AccountStore extends Loading<api.Account> {
  city: string
  /** The merge the resident asked for: on its way, or why it did not go. */
  merging: boolean
  mergeProblem?: Problem
}

const persistedOf = (city: string) => {
  const owner = ownerTag()
  return owner ? personalPersisted<api.Account>(owner, `housing-fund:account:${city}`, 1) : undefined
}

export const useAccount = create<AccountStore>(() => ({ phase: 'loading', city: '', merging: false }))

const load = loader<api.Account>((state) => useAccount.setState({ value: undefined, problem: undefined, ...state }))

export function loadAccount(city: string): Promise<void> {
  useAccount.setState({ city })
  return load(
    () => api.account(city),
    () => persistedOf(city),
  )
}

let mergeKey = ''

/** Asks to merge all accounts into this one. Repeats of the same wish carry the same key. */
export async function mergeInto(number: string): Promise<void> {
  const { city, merging } = useAccount.getState()
  if (merging) return
  mergeKey ||= newId()
  useAccount.setState({ merging: true, mergeProblem: undefined })
  try {
    await api.merge(city, number, { key: mergeKey })
    mergeKey = ''
    await loadAccount(city)
  } catch (thrown) {
    if (isProblem(thrown)) useAccount.setState({ mergeProblem: thrown })
    else throw thrown
  } finally {
    useAccount.setState({ merging: false })
  }
}
