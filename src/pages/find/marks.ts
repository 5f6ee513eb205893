/** A title's words of letters and single characters; and of each whether it was typed. */
export type Marks = readonly (readonly [part: string, typed: boolean])[]

/** So short a word of letters is no beginning of another. */
const SHORT = 2

const isWord = (part: string) => /^[a-z0-9]/i.test(part)

/**
 * Which parts of a title were typed: words of letters that were begun, and characters, two in a row.
 * @param word people say it for the same: its characters count one by one too
 */
export function marksOf(title: string, typed: string, word = ''): Marks {
  const said = typed.trim().toLowerCase()
  const words = said.match(/[a-z0-9]{2,}/g) ?? []
  const begun = (part: string) => words.some((word) => (word.length > SHORT ? part.startsWith(word) : part === word))
  const typedToo = (part = '') => part.trim() !== '' && !isWord(part) && said.includes(part)
  const parts = title.match(/[a-z0-9]+|[^a-z0-9]/gi) ?? []
  return parts.map((part, at) => {
    if (isWord(part)) return [part, begun(part.toLowerCase())]
    const beside = said.length === 1 || word.includes(part) || typedToo(parts[at - 1]) || typedToo(parts[at + 1])
    return [part, beside && typedToo(part)]
  })
}
