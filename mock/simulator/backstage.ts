/** One event of the outbox. */
export interface Waiting {
  readonly id: string
  readonly city: string
  readonly kind: string
  /** RFC 3339. */
  readonly runAt: string
  readonly attempts: number
  /** Given up. */
  readonly isDead: boolean
  readonly lastError: string | null
}

/** What the simulator may do behind the scenes of a running server that is not the server's own business. */
export interface Backstage {
  readonly serverUrl: () => string
  /** Empties the server's tables, caches and breakers: nobody has ever been here. */
  readonly forgetEverything: () => Promise<void>
  /** Closes breakers and drops cached sessions, keeping what is stored. */
  readonly closeBreakers: () => Promise<void>
  /** What the queue has still to do, first due first. */
  readonly waiting: () => Promise<readonly Waiting[]>
}

/** What of it the server's process does, by name. */
export const backstageNames = ['forgetEverything', 'closeBreakers', 'waiting'] as const
