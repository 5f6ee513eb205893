/** Syllables without tone, by number, of the characters one knows. */
export interface Pinyin {
  /** The syllables by number, as they are written. */
  readonly syllables: readonly string[]
  /** Syllable of a character, the likelier of two; undefined where the table has none. */
  readonly of: (han: string) => number | undefined
  /** All syllables of a character, the likeliest first. */
  readonly all: (han: string) => readonly number[]
  /** Splits letters into syllables; undefined where they are no pinyin. */
  readonly split: (letters: string) => number[] | undefined
}

const LONGEST = 6

/**
 * @param table syllables each followed by its characters: `a阿啊ai爱`; `=` stands before a character that is likelier said otherwise
 */
export function pinyinOf(table: string): Pinyin {
  const ofHan = new Map<string, number[]>()
  const known = new Map<string, number>()
  for (const [, syllable = '', characters = ''] of table.matchAll(/([a-z]+)([^a-z]*)/g)) {
    for (const [, other = '', character = ''] of characters.matchAll(/(=?)([^=])/g)) {
      const before = ofHan.get(character) || []
      ofHan.set(character, other ? [...before, known.size] : [known.size, ...before])
    }
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
  const all = (han: string) => ofHan.get(han) || []
  return { syllables: [...known.keys()], of: (han) => all(han)[0], all, split: (letters) => split(letters, new Set()) }
}
