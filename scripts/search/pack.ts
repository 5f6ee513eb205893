import type { Findable } from '../../src/shared/search/engine'
import { speech } from '../../src/shared/search/speech'
import { ppm } from '../../src/shared/search/ppm'
import { BEFORE_HAN, FAR, tablesOf, type Packed } from '../../src/shared/search/unpack'
import { charactersOf, pinyinTable, traditionalPairs } from './tables'
import { printable, writing } from './writing'

/** How far each character is from the one before, in digits. */
function gapsOf(characters: readonly string[]): string {
  let last = BEFORE_HAN
  return characters
    .map((character) => {
      const gap = character.charCodeAt(0) - last
      last += gap
      const far = Math.floor((gap - 1) / FAR)
      return (printable[0] ?? '').repeat(far) + (printable[gap - far * FAR] ?? '')
    })
    .join('')
}

/**
 * Packs what search knows into the fewest bytes that a few lines open again.
 * @param items each with its words; an id and a word hold no tab and no line's end
 */
export function pack(items: readonly Findable[]): Packed {
  const { elsewhere, errand, phrases, alike } = speech
  const lines = [[elsewhere, errand, phrases, ...alike], ...items.map(({ id, words }) => [id, ...words])]
  const plain = lines.map((line) => line.join('\t')).join('\n')
  const used = charactersOf([plain])
  const pairs = traditionalPairs(used)
  const { traditional, pinyin } = tablesOf({ pinyin: pinyinTable(used), traditional: pairs, speech })
  const characters = charactersOf([plain, pairs])
  const forms = characters.map((character) => {
    const simple = traditional.get(character)
    return simple ?? pinyin.syllables[pinyin.of(character) ?? -1] ?? ''
  })
  const text = [forms.join('\t'), plain].join('\n')
  const letters = [...new Set(text)]
    .filter((one) => !characters.includes(one))
    .sort()
    .join('')
  const alphabet = letters + characters.join('')
  const { coder, digits } = writing(text, alphabet)
  ppm(alphabet, text.length, coder)
  return { letters, han: gapsOf(characters), length: text.length, text: digits() }
}
