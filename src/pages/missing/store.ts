import { platformOnce } from '../../core/http/platform-once'
import { publicStoreOf } from '../../core/store'
import type { FindAnswer } from '../../shared/platform/types'

const SHOWN = 3

/** The matters nearest to what the lost link may have meant. */
export const useNearest = publicStoreOf<{ readonly hits: FindAnswer['hits'] }>(() => ({ hits: [] }))

/** Asks the city's catalogue; quiet where there is nothing, or no network. */
export async function loadNearest(city: string, q: string): Promise<void> {
  const hits = q
    ? await platformOnce.find({ query: { city, q } }).then(
        (answer) => answer.hits,
        () => [],
      )
    : []
  useNearest.setState({ hits: hits.slice(0, SHOWN) })
}
