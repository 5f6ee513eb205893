import type { Findable } from '../../src/core/find/engine'
import type { Packed } from '../../src/core/find/unpack'
import { charactersOf, pinyinTable, traditionalPairs } from './tables'

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at))

/** One byte each where nothing in the words uses them, then two bytes each (Latin, Greek, Cyrillic: no accents that join). */
const spare = (used: ReadonlySet<string>) =>
  [
    ...range(0x21, 0x7e),
    ...range(0xa1, 0x2af),
    ...range(0x391, 0x482),
    ...range(0x48a, 0x52f),
    ...range(0x531, 0x556),
    ...range(0x561, 0x587),
    ...range(0xe000, 0xe3ff),
  ].filter((sign) => !used.has(sign) && !'\'"`\\${}\u00ad\u03a2'.includes(sign))

const bytes = (text: string) => Buffer.byteLength(text)

/** The pair that saves most where it becomes one sign. */
function dearest(text: readonly string[], sign: string): { pair: string; count: number; saved: number } {
  const counts = new Map<string, number>()
  let last = ''
  for (let at = 1; at < text.length; at++) {
    const [one = '', two = ''] = [text[at - 1], text[at]]
    const pair = one + two
    // A tab or a line's end starts a word: a pair across it would never open the same way twice
    if (one === '\n' || two === '\n' || (pair === last && one === two)) {
      last = ''
      continue
    }
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
    last = pair
  }
  let best = { pair: '', count: 0, saved: 0 }
  for (const [pair, count] of counts) {
    const saved = count * (bytes(pair) - bytes(sign)) - bytes(sign + pair)
    if (saved > best.saved) best = { pair, count, saved }
  }
  return best
}

function replaced(text: readonly string[], pair: string, sign: string): string[] {
  const made: string[] = []
  for (let at = 0; at < text.length; at++) {
    if ((text[at] ?? '') + (text[at + 1] ?? '') === pair) {
      made.push(sign)
      at++
    } else made.push(text[at] ?? '')
  }
  return made
}

/**
 * Packs what search knows into the fewest bytes that a few lines open again: byte-pair encoding.
 * @param items each with its words; an id and a word hold no tab and no line's end
 * @param others texts whose characters people may type too, though no word has them
 */
export function pack(items: readonly Findable[], others: readonly string[] = []): Packed {
  const plain = items.map(({ id, words }) => [id, ...words].join('\t')).join('\n')
  const free = spare(new Set(plain))
  let text = [...plain]
  let signs = ''
  let pairs = ''
  for (const sign of free) {
    const { pair, saved } = dearest(text, sign)
    if (saved <= 0) break
    text = replaced(text, pair, sign)
    signs += sign
    pairs += pair
  }
  const characters = charactersOf([plain, ...others])
  return {
    signs,
    pairs,
    text: text.join(''),
    pinyin: pinyinTable(characters),
    traditional: traditionalPairs(characters),
  }
}
