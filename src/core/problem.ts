import { quoteOf } from '../shared/quote'

/** What a screen needs to say about a failure: what happened, what to do, and a code to quote. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly action: string,
    message: string,
    readonly requestId = '',
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'Problem'
  }

  /** Short enough to read out on the phone; undefined where nobody was asked. */
  get quote(): string | undefined {
    return this.requestId ? quoteOf(this.requestId) : undefined
  }
}

export const isProblem = (thrown: unknown): thrown is Problem => thrown instanceof Problem
