import {
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
  retry,
  wrap,
  type IPolicy,
} from 'cockatiel'
import { Fault } from './fault'

export interface BreakerPolicy {
  /** Faults in a row that stop the asking. */
  readonly faults: number
  /** How long nobody asks then, in ms. */
  readonly pause: number
  /** Waits between repeats of one call, in ms: first and longest, spread at random. */
  readonly backoff: readonly [number, number]
}

export const standardPolicy: BreakerPolicy = { faults: 5, pause: 10_000, backoff: [100, 500] }

interface Guard {
  readonly policy: IPolicy
  readonly isOpen: () => boolean
  /** Whether it is too early to try whether the department answers again. */
  readonly rests: () => boolean
}

/** Thrown while nobody asks: that is expected and happens at every request, so nothing is told of where. */
export const brokenOff = new Fault('down')

// eslint-disable-next-line no-restricted-syntax -- cockatiel's own: what it counts by, we compare with
const breakersTime = () => Date.now()

/** A retry and a circuit breaker for each department of each city. */
export class Breakers {
  private readonly guards = new Map<string, Guard>()

  constructor(private readonly settings: BreakerPolicy = standardPolicy) {}

  /** Runs `call`: what is down is tried once more; what is slow is not, the resident waits already. @throws Fault */
  async run<T>(name: string, call: () => Promise<T>): Promise<T> {
    const guard = this.guard(name)
    if (guard.rests()) throw brokenOff
    try {
      return await guard.policy.execute(call)
    } catch (error) {
      throw isBrokenCircuitError(error) ? new Fault('down', { cause: error }) : error
    }
  }

  /** Names of departments that nobody asks just now. */
  open(): string[] {
    return [...this.guards].filter(([, guard]) => guard.isOpen()).map(([name]) => name)
  }

  reset(): void {
    this.guards.clear()
  }

  private guard(name: string): Guard {
    const known = this.guards.get(name)
    if (known) return known
    const { faults, pause, backoff } = this.settings
    const breaker = circuitBreaker(
      handleWhen((error) => error instanceof Fault && error.kind !== 'garbled'),
      { halfOpenAfter: pause, breaker: new ConsecutiveBreaker(faults) },
    )
    const again = retry(
      handleWhen((error) => error instanceof Fault && error.kind === 'down'),
      { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: backoff[0], maxDelay: backoff[1] }) },
    )
    let openedAt = 0
    breaker.onBreak(() => (openedAt = breakersTime()))
    const isOpen = () => breaker.state === CircuitState.Open
    const rests = () => isOpen() && breakersTime() - openedAt < pause
    const made = { policy: wrap(again, breaker), isOpen, rests }
    this.guards.set(name, made)
    return made
  }
}
