import type { Speech } from './findable'
import { MOST } from './fold'

/** A shorter text is all request. */
const LETTER = 24
/** A greeting stands in the first so many characters; what follows it up to the last politeness goes if it is as long as this. */
const OPENING = 30
/** So many characters after it are a request. */
const REQUEST = 4

const ends = /[，。！？；：…,!?;:\n\r]+/
const wish = /想|关于|要办/
const greeting = /^.{0,9}好|^尊|^本人|打扰|领导/

/**
 * What is asked for: a long text without the politeness that it begins and ends with; whole where nothing else is there.
 * Reads the first 400 characters.
 */
export function requestOf(said: string, { polite }: Speech): string {
  const read = said.slice(0, MOST)
  if (read.length < LETTER) return read
  const clauses = read.split(ends).filter((one) => one.trim())
  const rests = clauses.map((clause) => clause.replace(polite, ''))
  const isPolite = (at: number) => rests[at] !== clauses[at]
  // “我想问的是公积金”: what follows the politeness of a clause is a request
  const asked = (at: number) => (clauses[at] || '').split(polite).pop()?.length || 0
  let from = 0
  if (greeting.test(read.slice(0, OPENING))) {
    let after = 0
    for (let at = clauses.length - 1; at > 0 && from === 0; at--) {
      const later = after
      if (!isPolite(at) || asked(at) > REQUEST) after += asked(at)
      if (isPolite(at) && after >= REQUEST && clauses.slice(0, at).join('').length >= OPENING)
        from = later < REQUEST || wish.test(clauses[at] || '') ? at : at + 1
    }
  }
  const left = clauses.filter((_, at) => at >= from && (!isPolite(at) || (rests[at] || '').length > REQUEST))
  return left.length ? left.join('，') : read
}
