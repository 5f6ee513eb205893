import type { contract } from '../../src/shared/platform/endpoints'
import type { Handlers, Input, RequestContext } from '../ports'
import type { CitySearch } from './city-search'
import type { How, MissedSearches } from './missed/missed-searches'

type Find = Input<{ city: string; q: string }>
type FindWords = Input<{ city: string; have?: string }>
type SearchMissed = Input<unknown, { city: string; said: string; how: How }>

/** Search: what somebody may mean, the words for a phone to search by itself, and what was not there. */
export const searchRoutes = (
  searches: (city: string) => Promise<CitySearch>,
  missed: MissedSearches,
): Pick<Handlers<typeof contract>, 'find' | 'findWords' | 'searchMissed'> => ({
  async find({ language }: RequestContext, { query: { city, q } }: Find) {
    return (await searches(city)).answer(q, language)
  },

  async findWords(_: RequestContext, { query: { city, have } }: FindWords) {
    return (await searches(city)).words(have)
  },

  async searchMissed({ now }: RequestContext, { body: { city, said, how } }: SearchMissed) {
    await missed.add(city, said, how, now)
    return {}
  },
})
