import { useEffect } from 'react'
import { platform } from '../../core/http/platform'
import { publicStoreOf } from '../../core/store'
import type { LocalizedText } from '../../shared/contract'

interface City {
  readonly id: string
  readonly name: LocalizedText
}

const useCities = publicStoreOf<{ readonly cities: readonly City[] }>(() => ({ cities: [] }))

/** The cities one may ask besides this one; none until they are here. */
export function useOtherCities(here: string): readonly City[] {
  const { cities } = useCities()
  useEffect(() => {
    // Quiet when it fails: a hotline is always there
    if (cities.length === 0) void platform.cities().then(useCities.setState, () => undefined)
  }, [cities])
  return cities.filter(({ id }) => id !== here)
}
