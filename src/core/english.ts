import { english } from './english-packs'
import { publicStoreOf } from './store'

/** English packs fetched so far, by service. */
export const useEnglish = publicStoreOf<Readonly<Record<string, object>>>(() => ({}))

const asked = new Set<string>()

/** Fetches a service's English once; a failed fetch may be tried again. */
export function fetchEnglish(service: string): void {
  if (asked.has(service)) return
  asked.add(service)
  english[service]?.(
    ({ en }) => useEnglish.setState({ [service]: en }),
    () => asked.delete(service),
  )
}
