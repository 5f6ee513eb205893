/** Syllables without tone, by number, of the characters one knows. */
export interface Pinyin {
  /** The syllables by number, as they are written. */
  readonly syllables: readonly string[]
  /** Syllable of a character; undefined where the table has none. */
  readonly of: (han: string) => number | undefined
  /** Splits letters into syllables; undefined where they are no pinyin. */
  readonly split: (letters: string) => number[] | undefined
}

const LONGEST = 6

/**
 * @param table syllables each followed by its characters: `a阿啊ai爱`
 */
export function pinyinOf(table: string): Pinyin {
  const ofHan = new Map<string, number>()
  const known = new Map<string, number>()
  for (const [, syllable = '', characters = ''] of table.matchAll(/([a-z]+)([^a-z]*)/g)) {
    for (const character of characters) ofHan.set(character, known.size)
    known.set(syllable, known.size)
  }
  const split = (letters: string, hopeless: Set<string>): number[] | undefined => {
    // The longest syllable first, and back again where the rest makes none: xian stays one, xianggang is two
    for (let size = Math.min(LONGEST, letters.length); size > 0; size--) {
      const head = known.get(letters.slice(0, size))
      if (head === undefined) continue
      const rest = letters.slice(size)
      if (rest === '') return [head]
      if (hopeless.has(rest)) continue
      const others = split(rest, hopeless)
      if (others) return [head, ...others]
      // Found out once: "anananan…" has millions of ways to be no pinyin
      hopeless.add(rest)
    }
    return undefined
  }
  return { syllables: [...known.keys()], of: (han) => ofHan.get(han), split: (letters) => split(letters, new Set()) }
}
