import { useState } from 'react'
import { persisted } from '../../core/storage'
import { storeOf } from '../../core/store'
import type { Point } from '../../shared/coordinates'

/** Where somebody starts from: in their own words, and where that is. */
export interface Origin {
  readonly name: string
  readonly at: Point
}

const THOUSANDTHS = 1000

/** A hundred metres: near enough, and nobody's door. */
export const rough = ({ lat, lng }: Point): Point => ({
  lat: Math.round(lat * THOUSANDTHS) / THOUSANDTHS,
  lng: Math.round(lng * THOUSANDTHS) / THOUSANDTHS,
})

// Phones have it under this name since 就近办 alone asked
const keptOrigin = (city: string) => persisted<Origin>(`nearby:origin:${city}`, 1)

interface Origins {
  readonly [city: string]: Origin | undefined
}

const useOrigins = storeOf<Origins>(() => ({}))

/** Where somebody starts from in a city, as they said last; nobody is asked. */
export function useOrigin(city: string): Origin | undefined {
  // Read when a page opens: another one, with this module of its own, may have been told since
  useState(() => {
    const origin = keptOrigin(city).read()
    const known = useOrigins.getState()[city]
    if (JSON.stringify(origin) !== JSON.stringify(known)) useOrigins.setState({ [city]: origin })
  })
  return useOrigins((all) => all[city])
}

export function startFrom(city: string, origin: Origin): void {
  keptOrigin(city).write(origin)
  useOrigins.setState({ [city]: origin })
}
