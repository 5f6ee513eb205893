import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors'

declare module 'fastify' {
  interface FastifyRequest {
    /** What a request holds its place with: its answer, and the work for it. 0: it has none. */
    holds: number
  }
}

/** How much the newest request counts in the usual time. */
const WEIGHT = 0.05
/** Where nobody has got through for so long, in ms, it is not for the many: longer than a department may take. */
const STUCK_MS = 4000
/** Those who are sent away come back over so many seconds, not all in one. */
const SPREAD = 3

/**
 * So many requests in hand at once, and no more: whoever comes then is told at once when to try again, instead of
 * waiting for longer than a phone waits. One gate a process.
 */
export class Gate {
  private inHand = 0
  private usualMs = 0
  private refused = 0
  /** The last to leave was told that the database is away. */
  private away = false
  /** When somebody last got through, or the first came in. */
  private moved = 0

  constructor(private readonly most: number) {}

  /**
   * Takes a place until the answer is out and the work for it has ended.
   * @throws AppError BUSY; UNAVAILABLE where those in hand do not get through either
   */
  readonly enter = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (this.inHand >= this.most) {
      const seconds = this.secondsToWait()
      reply.header('Retry-After', String(seconds))
      throw new AppError(this.isStuck() ? 'UNAVAILABLE' : 'BUSY', { seconds })
    }
    if (this.inHand++ === 0) this.moved = performance.now()
    request.holds = 1
    const since = performance.now()
    reply.raw.once('close', () => {
      this.moved = performance.now()
      this.away = request.errorCode === 'UNAVAILABLE'
      this.usualMs += WEIGHT * (this.moved - since - this.usualMs)
      this.leave(request)
    })
    done()
  }

  /** Work for a request goes on though its phone may have gone. */
  async during<T>(request: FastifyRequest, work: () => Promise<T>): Promise<T> {
    if (request.holds > 0) request.holds++
    try {
      return await work()
    } finally {
      if (request.holds > 0) this.leave(request)
    }
  }

  private leave(request: FastifyRequest): void {
    if (--request.holds === 0) this.inHand--
  }

  private isStuck(): boolean {
    return this.away || performance.now() - this.moved > STUCK_MS
  }

  // Those in hand are through in about the time that one takes
  private secondsToWait(): number {
    return 1 + Math.ceil(this.usualMs / 1000) + (this.refused++ % SPREAD)
  }
}
