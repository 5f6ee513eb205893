import type { FastifyInstance } from 'fastify'
import { setTimeout as pause } from 'node:timers/promises'
import { Connections } from './connections'

/** The way out of a server: told to the load balancer first, to its clients with their answers, then closed. */
export class Stopping {
  private readonly connections: Connections
  /** From then on `/readyz` says 503. */
  hasBegun = false

  constructor(private readonly app: FastifyInstance) {
    this.connections = new Connections(app.server)
  }

  /** Still answers everybody, for so many ms: until a load balancer has noticed, and sends nobody here any more. */
  async drain(forMs: number): Promise<void> {
    this.hasBegun = true
    this.connections.turnAway()
    await pause(forMs)
  }

  /** Ends requests in hand; those that take longer than `withinMs` are cut off. */
  async close(withinMs: number): Promise<void> {
    this.hasBegun = true
    await this.connections.end(() => this.app.close(), withinMs)
  }
}
