/** Failures that may pass by themselves; everything else is an answer. */
const passing = ['OFFLINE', 'UNREACHABLE', 'TIMEOUT', 'BUSY', 'UNREADABLE']

export interface RetryRule {
  /** Tries in all. */
  readonly tries: number
  /** First wait in ms; doubles each time, half of it random so that phones do not come back in step. */
  readonly wait: number
}

export const standardRetry: RetryRule = { tries: 3, wait: 400 }

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Runs `attempt` again while it fails with something passing. Only for calls that are safe to repeat. */
export async function withRetry<T>(attempt: () => Promise<T>, rule: RetryRule = standardRetry): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (thrown) {
      if (tried >= rule.tries || !passing.includes((thrown as { code?: string }).code ?? '')) throw thrown
      await pause(rule.wait * 2 ** (tried - 1) * (0.5 + Math.random() / 2))
    }
  }
}
