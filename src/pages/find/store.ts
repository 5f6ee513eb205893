import { platformOnce } from '../../core/http/platform-once'
import { storeOf } from '../../core/store'
import type { FindAnswer } from '../../shared/platform/types'
import { asker } from './asker'
import { missedSearches } from './missed'
import { searchWith } from './search'
import { keptList, updateList } from './word-list'

interface CityAnswer extends FindAnswer {
  readonly city: string
  readonly said: string
}

/** What the whole city's catalogue has for what was said last, where the phone alone was not sure. */
export const useCityAnswer = storeOf<CityAnswer>(() => ({ city: '', said: '', hits: [], sure: false }))

/** Asks the city's catalogue as somebody types; quiet without a network. */
export const cityAsker = (city: string) =>
  asker(
    (said) => platformOnce.find({ query: { city, q: said } }),
    (said, { hits, sure }) => useCityAnswer.setState({ city, said, hits, sure }),
  )

/** Tells the city's editors which searches led nowhere: the words, and nothing of who typed them. Never fails. */
export const missedIn = (city: string) =>
  missedSearches((said, how) => void platformOnce.searchMissed({ body: { city, said, how } }).catch(() => undefined))

/** Searches with the words of this city that the phone has. */
export const openWords = (city: string): void => searchWith(keptList(city))

/** Asks the city for its words, seldom, and searches with them from the next character on. Never fails. */
export async function renewWords(city: string): Promise<void> {
  await updateList(city, (query) => platformOnce.findWords({ query }))
  openWords(city)
}
