import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import { platform } from '../../../core/http/platform'
import { persisted } from '../../../core/storage'
import { rough, type Origin } from '../../../kits/openings/origin-store'
import { answerStore } from '../../../kits/personal/answer-store'
import type { Point } from '../../../shared/coordinates'
import type { PlaceKind } from '../../../shared/place'
import { contract } from '../contract/endpoints'
import type { responses } from '../contract/responses'
import type { OnePlace, Places, What } from '../contract/types'

const api = apiOf<typeof contract, typeof responses>(contract, call)

/** What one looks for. */
export interface Topic {
  readonly city: string
  readonly kind?: PlaceKind
  readonly matter?: string
}

interface Asked extends Topic {
  readonly at?: Point
}

/** What a list of places is kept under in memory. */
export const addressOf = (topic: Topic, origin?: Origin, language = ''): string =>
  JSON.stringify({ ...topic, ...(origin ? { at: rough(origin.at) } : {}), language })

const readAsked = (address: string) => JSON.parse(address) as Asked

/** Places by `addressOf`; of each topic the phone keeps the last list. */
export const near = answerStore<Places>(
  (address) => {
    const { city, kind, matter, at } = readAsked(address)
    return api.places({ query: { city, ...(matter ? { matter } : { kind }), ...at } })
  },
  (address) => {
    const { city, kind, matter } = readAsked(address)
    return persisted<Places>(`nearby:places:${city}:${matter ?? kind ?? ''}`, 1)
  },
)

/** One place, by city and id in one. */
export const onePlace = answerStore<OnePlace>(
  (address) => {
    const [city = '', id = ''] = address.split(':')
    return api.place({ query: { city, id } })
  },
  (address) => persisted<OnePlace>(`nearby:place:${address}`, 1),
)

/** What is to be brought for a matter, by city and id in one; nothing is shown where it does not come. */
export const guides = answerStore(
  (address) => {
    const [city = '', id = ''] = address.split(':')
    return platform.guide({ query: { city, id } })
  },
  (address) => persisted(`nearby:guide:${address}`, 1),
)

/** Where something typed lies. @throws Problem */
export const findAddress = (city: string, typed: string) => api.address({ query: { city, typed } })

/** Says what is wrong with a place. @throws Problem */
export const correct = (city: string, place: string, what: What) => api.correct({ body: { city, place, what } })
