import type { LocalizedText } from '../../../shared/contract'
import type { ShownPlace } from '../contract/types'
import type { KnownPlace } from './port'

/** A place of the register in one language. */
export function shownPlace(place: KnownPlace, language: keyof LocalizedText): ShownPlace {
  const { name, address, district, limits, access, parking, source, ...known } = place
  const { matters: _matters, standing: _standing, ...rest } = known
  const optional = { district, limits, access, parking }
  const texts = Object.fromEntries(
    Object.entries(optional).flatMap(([field, text]) => (text ? [[field, text[language]]] : [])),
  )
  return { ...rest, ...texts, name: name[language], address: address[language], source: source[language] }
}
