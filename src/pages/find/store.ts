import { create } from 'zustand'
import { send } from '../../core/http/http'
import { contract } from '../../core/platform/contract'
import type { FindAnswer } from '../../core/platform/types'
import { asker } from './asker'
import { missedSearches } from './missed'

/** What the whole city's catalogue has for what was said, where the phone alone was not sure. */
export const useCityHits = create<{ readonly said: string; readonly hits: FindAnswer['hits'] }>(() => ({
  said: '',
  hits: [],
}))

/** Asks the city's catalogue as somebody types; quiet without a network. */
export const cityAsker = (city: string) =>
  asker(
    (said) => send<FindAnswer>(contract.find, { query: { city, q: said } }),
    (said, { hits }) => useCityHits.setState({ said, hits }),
  )

/** Tells the city's editors which searches led nowhere: the words, and nothing of who typed them. Never fails. */
export const missedIn = (city: string) =>
  missedSearches((said, how) => void send(contract.searchMissed, { body: { city, said, how } }).catch(() => undefined))
