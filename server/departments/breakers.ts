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
import { Fault } from './call'

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
}

/** A retry and a circuit breaker for each department of each city. */
export class Breakers {
  private readonly guards = new Map<string, Guard>()

  constructor(private readonly settings: BreakerPolicy = standardPolicy) {}

  /** Runs `call`: what is down is tried once more; what is slow is not, the resident waits already. @throws Fault */
  async run<T>(name: string, call: () => Promise<T>): Promise<T> {
    try {
      return await this.guard(name).policy.execute(call)
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
    const made = { policy: wrap(again, breaker), isOpen: () => breaker.state === CircuitState.Open }
    this.guards.set(name, made)
    return made
  }
}
