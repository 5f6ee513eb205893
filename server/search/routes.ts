import type { PlatformHandlers } from '../module'
import type { CitySearch } from './city-search'
import type { MissedSearches } from './missed/missed-searches'

/** Search: what somebody may mean, the words for a phone to search by itself, and what was not there. */
export const searchRoutes = (
  searchOf: (city: string) => Promise<CitySearch>,
  missed: MissedSearches,
): Pick<PlatformHandlers, 'find' | 'findWords' | 'searchMissed'> => ({
  find: async ({ language }, { query: { city, q } }) => (await searchOf(city)).answer(q, language),
  findWords: async (_, { query: { city, have } }) => (await searchOf(city)).words(have),

  async searchMissed({ now }, { body: { city, said, how } }) {
    await missed.add(city, said, how, now)
    return {}
  },
})
