/** Syllables without tone, of the characters one knows. */
export interface Pinyin {
  /** Syllable of a character; undefined where the table has none. */
  readonly of: (han: string) => string | undefined
  /** Splits letters into syllables; undefined where they are no pinyin. */
  readonly split: (letters: string) => string[] | undefined
}

const LONGEST = 6

/**
 * @param table syllables each followed by its characters: `a阿啊ai爱`
 */
export function pinyinOf(table: string): Pinyin {
  const syllables = new Map<string, string>()
  const known = new Set<string>()
  for (const [, syllable = '', characters = ''] of table.matchAll(/([a-z]+)([^a-z]*)/g)) {
    known.add(syllable)
    for (const character of characters) syllables.set(character, syllable)
  }
  const split = (letters: string, hopeless: Set<string>): string[] | undefined => {
    // The longest syllable first, and back again where the rest makes none: xian stays one, xianggang is two
    for (let size = Math.min(LONGEST, letters.length); size > 0; size--) {
      const head = letters.slice(0, size)
      if (!known.has(head)) continue
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
  return { of: (han) => syllables.get(han), split: (letters) => split(letters, new Set()) }
}
