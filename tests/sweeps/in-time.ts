import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

const TIMEOUT_MS = 5000
const LONGEST_NOTE = 2000

/** Says what is under way once it takes too long, from a thread of its own: a loop without end stops our timers. */
const watcher = `
const fs = require('node:fs')
const timers = new Map()
require('node:worker_threads').parentPort.on('message', ({ id, about, within }) => {
  clearTimeout(timers.get(id))
  if (about) timers.set(id, setTimeout(() => fs.writeSync(2, about + '\\n'), within))
})`

interface Pending {
  readonly about: string
  readonly start: number
  /** What the department answered meanwhile. */
  told: string
}

/**
 * Times every request of a sweep: what a department sends is hostile, and a server that loops over it without a bound
 * must be found by name, not by a test that never ends.
 */
export class Watch {
  private readonly worker = new Worker(watcher, { eval: true })
  private readonly pending = new Map<number, Pending>()
  private last = 0

  constructor(private readonly timeoutMs = TIMEOUT_MS) {
    this.worker.unref()
  }

  /** Notes what a department answers to the requests under way. */
  note(told: string): void {
    for (const [id, one] of this.pending) {
      one.told = told.slice(0, LONGEST_NOTE)
      this.tell(id, one)
    }
  }

  /** @throws Error naming the request, and what the department answered, when it takes more than five seconds */
  async inTime<T>(about: string, request: () => Promise<T>): Promise<T> {
    const id = ++this.last
    const one: Pending = { about, start: performance.now(), told: '' }
    this.pending.set(id, one)
    this.tell(id, one)
    const done = new AbortController()
    const late = pause(this.timeoutMs, undefined, { signal: done.signal }).then(
      () => true,
      () => false,
    )
    const answer = request()
    try {
      const isLate = await Promise.race([late, answer.then(() => false)])
      if (isLate || performance.now() - one.start > this.timeoutMs) throw new Error(this.sentence(one))
      return await answer
    } finally {
      done.abort()
      answer.catch(() => undefined)
      this.pending.delete(id)
      this.worker.postMessage({ id })
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private tell(id: number, one: Pending): void {
    const within = Math.max(0, this.timeoutMs - (performance.now() - one.start))
    this.worker.postMessage({ id, about: this.sentence(one), within })
  }

  private sentence({ about, told }: Pending): string {
    const department = told ? `the department answered ${told}` : 'no department answered'
    return `No answer within ${this.timeoutMs} ms to ${about}; ${department}`
  }
}
