import type { Findable } from '../../src/shared/search/engine'
import { speech } from '../../src/shared/search/speech'
import { ppm } from '../../src/shared/search/ppm'
import { rowsOf } from '../../src/shared/search/rows'
import { BEFORE_HAN, FAR, tablesOf, type Packed } from '../../src/shared/search/unpack'
import { charactersOf, pinyinTable, traditionalPairs } from './tables'
import { writing } from './writing'

/** How far each character is from the one before; a nought stands for `FAR` more. */
function gapsOf(characters: readonly string[]): number[] {
  let last = BEFORE_HAN
  return characters.flatMap((character) => {
    const gap = character.charCodeAt(0) - last
    last += gap
    const far = Math.floor((gap - 1) / FAR)
    return [...new Array<number>(far).fill(0), gap - far * FAR]
  })
}

/**
 * Packs a text into few bytes, which `opened` opens again.
 * @param characters Han, in order, with each of the text's
 */
export function packText(text: string, characters = charactersOf([text])): Packed {
  const letters = [...new Set(text)]
    .filter((one) => !characters.includes(one))
    .sort()
    .join('')
  const alphabet = letters + characters.join('')
  const { coder, digits } = writing(text, alphabet)
  const gap = rowsOf(FAR + 1, coder)
  const gaps = gapsOf(characters)
  gaps.forEach((one) => gap(one))
  ppm(alphabet, text.length, coder)
  return { letters, gaps: gaps.length, length: text.length, text: digits() }
}

/**
 * Packs what search knows into the fewest bytes that a few lines open again.
 * @param items each with its words, none of which holds a tab or a line's end
 */
export function pack(items: readonly Pick<Findable, 'words'>[]): Packed {
  const { elsewhere, errand, idle, polite, phrases, alike } = speech
  const lines = [[elsewhere, errand, idle, polite, phrases, ...alike], ...items.map((item) => item.words)]
  const plain = lines.map((line) => line.join('\t')).join('\n')
  const words = items.map((item) => item.words.join('')).join('')
  // What is in the lists of speech alone is read, not heard; a traditional form is worth its bytes where it may come twice
  const twice = charactersOf([words]).filter((one) => words.indexOf(one) !== words.lastIndexOf(one))
  const pairs = traditionalPairs(twice)
  const { traditional, pinyin } = tablesOf({ pinyin: pinyinTable(charactersOf([words])), traditional: pairs, speech })
  const characters = charactersOf([plain, pairs])
  const forms = characters.map((character) => {
    const simple = traditional.get(character)
    return (
      simple ??
      pinyin
        .all(character)
        .map((syllable) => pinyin.syllables[syllable])
        .join(' ')
    )
  })
  return packText([forms.join('\t'), plain].join('\n'), characters)
}
