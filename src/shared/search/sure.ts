import type { Best } from './engine'

/** Whether the best is what was meant, one of several that fit alike, or nothing here is. */
export type Verdict = 'sure' | 'several' | 'none'

/**
 * What speaks for the best match and against it: its score; shares of its word that was said, of letters, and of characters
 * that it does not know, that others know, that are other business; how long, and how many words it has.
 */
export function featuresOf({ score, shares: [word, , matter], evidence, words, read }: Best): number[] {
  const { unknown, others, foreign } = evidence
  const letters = /^[ -~]*$/.test(read)
  const logs = [letters ? read.length / 3 : read.length, words].map((one) => Math.log(1 + one))
  return [score, word, letters ? 1 - matter : 0, unknown, others, foreign, foreign && 1, ...logs]
}

/** Fitted by `npm run bench -- find --fit` on the sets for tuning; the first is the start. */
const fitted = [0.89, 3.38, 1.82, -2.6, -6.31, -4.26, -7.14, -0.69, 1.57, -1.35]

/** The next must be so much worse for the best to be what was meant: below it every second is another. */
const LEAD = 0.02

/** What the best match is worth. While only a character or two letters are typed, nobody knows: then it is. */
export function verdictOf(best: Best | undefined): Verdict {
  if (!best) return 'none'
  if (best.read.length < (best.read < '\u3400' ? 3 : 2)) return 'sure'
  const sum = featuresOf(best).reduce((all, one, at) => all + one * (fitted[at + 1] ?? 0), fitted[0] ?? 0)
  return sum < 0 ? 'none' : best.lead < LEAD ? 'several' : 'sure'
}

/** Whether the best match is what was meant, and no other fits as well. */
export const sure = (best: Best | undefined): boolean => verdictOf(best) === 'sure'
