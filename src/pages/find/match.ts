const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')

/** Every two neighbouring characters: enough to tell 公积金 from 公园 without a dictionary. */
const pairs = (text: string) => Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2))

/** How well one word people say fits what was typed: 0 (not at all) to 3 (the same). */
function fit(typed: string, word: string): number {
  if (typed === word) return 3
  if (typed.length > 1 && (word.includes(typed) || typed.includes(word))) return 2
  const own = pairs(word)
  const shared = own.filter((pair) => typed.includes(pair)).length
  return own.length ? shared / own.length : 0
}

export interface Match {
  readonly id: string
  /** The word of the service that fits best: why it is in the list. */
  readonly word: string
}

/** Services whose words fit, best first; nothing typed matches nothing. */
export function match(typed: string, words: Readonly<Record<string, readonly string[]>>): Match[] {
  const wanted = plain(typed)
  if (!wanted) return []
  return Object.entries(words)
    .map(([id, said]) => {
      const best = said
        .map((word) => ({ id, word, score: fit(wanted, plain(word)) }))
        .sort((a, b) => b.score - a.score)[0]
      return best ?? { id, word: '', score: 0 }
    })
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .map(({ id, word }) => ({ id, word }))
}
