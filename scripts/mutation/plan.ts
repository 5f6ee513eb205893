/** What one run tries, and with which tests. */
export interface Plan {
  /** The mutants that are tried, by `identityOf`. */
  readonly drawn: readonly string[]
  /** How many test files, the nearest first, a mutant has to outlive to count as survived. */
  readonly near: number
  /** Tests that look at sources, at builds or at their own speed: patterns of paths. */
  readonly notRun: readonly string[]
  /** Where results are written as they come. */
  readonly log: string
  /** Only test files of this pattern; all where absent. */
  readonly testMatching?: string
}
