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

  /** Short enough to read out on the phone: the code and the end of the request id. */
  get quote(): string {
    return this.requestId ? `${this.code}-${this.requestId.slice(-4).toUpperCase()}` : this.code
  }
}

export const isProblem = (thrown: unknown): thrown is Problem => thrown instanceof Problem
