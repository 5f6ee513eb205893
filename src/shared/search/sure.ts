import type { Best } from './engine'

/** Whether the best is what was meant, one that may be meant beside others, or nothing here is. */
export type Verdict = 'sure' | 'several' | 'none'

/**
 * What speaks for the best match and against it: its score; shares of its word that was said, of letters that it does not know
 * (where there are but letters, and that there are), and of characters that it does not know, that others know, that are other
 * business; how long, and how many words it has.
 */
export function featuresOf({ score, shares: [word, , matter], evidence, words, read }: Best): number[] {
  const { unknown, others, foreign } = evidence
  const letters = /^[ -~]*$/.test(read)
  const logs = [letters ? read.length / 3 : read.length, words].map((one) => Math.log(1 + one))
  return [score, word, letters ? 1 - matter : 0, Number(letters), unknown, others, foreign, foreign && 1, ...logs]
}

/** Fitted by `npm run bench -- find --fit` on the sets for tuning; the first is the start. */
const fitted = [-0.53, 3.13, 1.56, -13.38, 8.45, -5.96, -4.7, -6.91, -0.85, 1.97, -1.12]

/** The next must be so much worse for the best to be what was meant: below it every third is another. */
const LEAD = 0.08
/** What weighs less may be meant, and is not told as what was: half of what passes though nothing here serves it. */
const DOUBT = 1

/** What the best match is worth. While only a character or two letters are typed, nobody knows: then it is. */
export function verdictOf(best: Best | undefined): Verdict {
  if (!best) return 'none'
  if (best.read.length < (best.read < '\u3400' ? 3 : 2)) return 'sure'
  const sum = featuresOf(best).reduce((all, one, at) => all + one * (fitted[at + 1] || 0), fitted[0] || 0)
  return sum < 0 ? 'none' : sum < DOUBT || best.lead < LEAD ? 'several' : 'sure'
}

/** Whether the best match is what was meant, and no other fits as well. */
export const sure = (best: Best | undefined): boolean => verdictOf(best) === 'sure'
