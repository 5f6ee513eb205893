/** Tells each word of a list that a text has, the longest at each place, none over another. */
export type WordFinder = (text: string, tell: (at: number, word: string) => void) => void

/**
 * Finds words by their first characters: a hundred times faster than one pattern of hundreds, where nothing compiles patterns.
 * @param list the words with `|` between
 */
export function finderOf(list: string): WordFinder {
  const beginning = new Map<string, string[]>()
  for (const word of list.split('|').sort((a, b) => b.length - a.length)) {
    const first = word.charAt(0)
    const others = beginning.get(first)
    if (others) others.push(word)
    else if (first) beginning.set(first, [word])
  }
  return (text, tell) => {
    for (let at = 0; at < text.length; at++) {
      for (const word of beginning.get(text.charAt(at)) || []) {
        if (!text.startsWith(word, at)) continue
        tell(at, word)
        at += word.length - 1
        break
      }
    }
  }
}
