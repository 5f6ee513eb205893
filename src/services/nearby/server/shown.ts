import type { LocalizedText } from '../../../shared/contract'
import type { Place } from '../../../shared/place'
import type { ShownPlace } from '../contract/types'
import type { Said } from './repository'

type Language = keyof LocalizedText

interface About {
  readonly metres?: number
  readonly said?: Said
  readonly queue?: ShownPlace['queue']
}

/** A place of the register in one language, with what is known of it today. */
export function shownPlace(place: Place, language: Language, { metres, said, queue }: About): ShownPlace {
  const { name, address, district, limits, access, parking, source, matters: _matters, ...rest } = place
  const optional = { district, limits, access, parking }
  const texts = Object.fromEntries(
    Object.entries(optional).flatMap(([field, text]) => (text ? [[field, text[language]]] : [])),
  )
  return {
    ...rest,
    ...texts,
    name: name[language],
    address: address[language],
    source: source[language],
    ...(metres === undefined ? {} : { metres }),
    ...(said ? { said: { what: said.what, people: said.people, confirmed: said.state === 'confirmed' } } : {}),
    ...(queue ? { queue } : {}),
  }
}
