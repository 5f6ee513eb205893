export interface TestClock {
  now(): Date
  /** Moves on by this many ms. */
  pass(ms: number): void
}

/** A clock that stands still until a test moves it. */
export const testClock = (start: string): TestClock => {
  let at = Date.parse(start)
  return { now: () => new Date(at), pass: (ms) => void (at += ms) }
}
