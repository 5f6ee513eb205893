/** Paths and mutators that no score counts, each with its reason. Words and data only: whatever decides stays in. */
export interface LeftOut {
  /** Of the path from the root. */
  readonly pattern: RegExp
  /** Of these mutators; all where absent. */
  readonly mutators?: readonly string[]
  readonly reason: string
}

export const leftOut: readonly LeftOut[] = [
  { pattern: /\.gen\.(h5\.)?ts$/, reason: 'generated: `npm run services:check` compares it' },
  { pattern: /\.(test|journey)\.ts$|(^|\/)(tests|testing)\//, reason: 'tests and what only they use' },
  { pattern: /\.d\.ts$|\.config\.ts$/, reason: 'types and what the build reads: neither runs here' },
  {
    pattern: /\/contract\/examples(\/|\.ts$)|\/platform\/examples\.ts$/,
    reason: 'examples: data, held to their schemas',
  },
  {
    pattern: /(^|\/)texts(\/[a-z-]+)?\.ts$|-texts\.ts$/,
    mutators: ['StringLiteral'],
    reason: 'what residents read: words, of which no test should hold a second copy; what chooses among them stays in',
  },
]

/** Names of properties whose value is words. */
export const words: ReadonlySet<string> = new Set(['zh', 'en', 'summary', 'description', 'examples'])

/** Why a mutant is left out by its place; undefined where it counts. */
export const reasonOf = (file: string, mutatorName?: string): string | undefined =>
  leftOut.find(
    ({ pattern, mutators }) =>
      pattern.test(file) && (mutators ? mutatorName !== undefined && mutators.includes(mutatorName) : true),
  )?.reason
