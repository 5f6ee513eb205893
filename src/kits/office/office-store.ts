import { useEffect } from 'react'
import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { publicStoreOf } from '../../core/store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'
import type { OfficeNow } from './contract/types'

const api = apiOf<typeof contract, typeof responses>(contract, call)
// Kept by service, so each subpackage may have one of its own: in a store.ts it would ride in every card's main package
const useOffices = publicStoreOf<Readonly<Record<string, OfficeNow | undefined>>>(() => ({}))

/**
 * Whom to ask about a service in a city, known without its department; undefined until it is here.
 * @param wanted False while there is no network to ask over
 */
export function useOffice(city: string, service: string, wanted = true): OfficeNow | undefined {
  const address = `${city}:${service}`
  useEffect(() => {
    if (!wanted || useOffices.getState()[address]) return
    // Quiet when it fails: a hotline is always there
    void api.office({ query: { city, service } }).then(
      (office) => useOffices.setState({ [address]: office }),
      () => undefined,
    )
  }, [address, city, service, wanted])
  return useOffices((all) => all[address])
}
