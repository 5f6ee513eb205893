import { getCurrentInstance } from '@tarojs/taro'
import type { LocalizedText } from '../shared/contract'
import { persisted } from './storage'

const kept = persisted<string>('city', 1)

/** The city last come to; the mini-program's own where there was none. */
export const cityLast = (): string => kept.read() ?? CITY

/** Remembers the city of a page that was opened. */
export function rememberCity(city: string): void {
  if (city !== cityLast()) kept.write(city)
}

interface City {
  readonly id: string
  readonly name: LocalizedText
}

/** The city that somebody has chosen, and what it is called. */
export const chosenCity = persisted<City>('public:city', 1)

/** What a city is called; undefined where nobody has chosen it on this phone. */
export function cityName(id: string): LocalizedText | undefined {
  const known = chosenCity.read()
  return id === CITY ? CITY_NAME : known?.id === id ? known.name : undefined
}

/** A city that the server does not know is not come back to. */
export const forgetCity = (): void => kept.clear()

/**
 * City of the page on screen, as its address says by an id: what is opened from there is of the same. A page that says it
 * otherwise (a code, a name) is of the city last come to.
 */
export const cityHere = (): string | undefined => {
  const city: unknown = getCurrentInstance().router?.params.city
  return typeof city === 'string' && /^[a-z]/.test(city) ? city : undefined
}
