import type { Speech } from './findable'
import type { Pinyin } from './pinyin'
import { oneOf, soundOf, twoOf, type Token } from './tokens'

/** What one matter has not of what was said: shares of the Han characters that say something. */
export interface Evidence {
  /** What no matter has; what only others have; what is other business, or none. */
  readonly unknown: number
  readonly others: number
  readonly foreign: number
}

/** Catalogue and matter, as far as evidence asks. */
export interface Asked {
  /** How telling a token is that the matter has; 0 where it has it not, undefined where no matter has. */
  readonly worthOf: (token: Token) => number | undefined
  /** Its simple and official name: what stands there is its own business. */
  readonly names: string
  readonly pinyin: Pinyin
  readonly speech: Speech
}

const COMMON = 1
const FOREIGN = 2

/**
 * Looks at what was said beside one matter.
 * @param text folded, without what every question has, with one word for words alike
 */
export function evidenceOf(text: string, { worthOf, names, pinyin, speech }: Asked): Evidence {
  const kinds = new Uint8Array(text.length)
  speech.errand(text, (at, { length }) => kinds.fill(COMMON, at, at + length))
  speech.elsewhere(text, (at, word) => void (names.includes(word) || kinds.fill(FOREIGN, at, at + word.length)))
  const syllables = [...text].map(pinyin.of)
  /** Of a pair, the second at that place: the same as `worthOf`. */
  const pairs = syllables.map((heard, at) => {
    const before = syllables[at - 1]
    const written = at > 0 ? worthOf(twoOf(text, at)) : undefined
    const sound = before === undefined || heard === undefined ? undefined : worthOf(soundOf(before, heard))
    return written === undefined && sound === undefined ? -1 : Math.max(written || 0, sound || 0)
  })
  let [all, unknown, others, foreign] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) < '\u3400' || kinds[at] === COMMON) continue
    const worth = Math.max(pairs[at] ?? -1, pairs[at + 1] ?? -1)
    if (kinds[at] === FOREIGN) foreign++
    else if (worth <= 0) {
      if (speech.idle.includes(text.charAt(at))) continue
      if (!worthOf(oneOf(text, at))) {
        if (worth < 0) unknown++
        else others++
      }
    }
    all++
  }
  all = all || 1
  return { unknown: unknown / all, others: others / all, foreign: foreign / all }
}
