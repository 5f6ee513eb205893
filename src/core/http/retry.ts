/** Failures that may pass by themselves; everything else is an answer, or waits for a network. */
const passing = ['UNREACHABLE', 'TIMEOUT', 'BUSY', 'UNAVAILABLE', 'UNREADABLE']
/** Failures after which the work may have been done, or may still be: a repeat asks for the same, not for more. */
const undecided = /^(CANCELED|OFFLINE|DEPARTMENT_|WECHAT_DOWN|INTERNAL|RATE_LIMITED|SESSION_|LEVEL_REQUIRED)/

export const codeOf = (thrown: unknown): string => (thrown as { code?: string } | undefined)?.code ?? ''

/** Whether what failed so is neither done nor refused. A fault of ours says neither. */
export function isOpen(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return code === '' || passing.includes(code) || undecided.test(code)
}

export interface RetryRule {
  /** Tries in all. */
  readonly tries: number
  /** First wait in ms; doubles each time, half of it random so that phones do not come back in step. */
  readonly wait: number
}

export const standardRetry: RetryRule = { tries: 3, wait: 400 }

/** A server that says when to come back is taken at its word, up to so many seconds. */
const LONGEST_SAID = 5

function waitAfter(thrown: unknown, { wait }: RetryRule, tried: number): number {
  const said = Number((thrown as { facts?: { seconds?: unknown } }).facts?.seconds)
  if (said > 0) return Math.min(said, LONGEST_SAID) * 1000 * (1 + Math.random() / 4)
  return wait * 2 ** (tried - 1) * (0.5 + Math.random() / 2)
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Runs `attempt` again while it fails with something passing. Only for calls that are safe to repeat. */
export async function withRetry<T>(attempt: () => Promise<T>, rule: RetryRule = standardRetry): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (thrown) {
      if (tried >= rule.tries || !passing.includes(codeOf(thrown))) throw thrown
      await pause(waitAfter(thrown, rule, tried))
    }
  }
}
