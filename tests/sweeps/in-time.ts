import { Worker } from 'node:worker_threads'
import { ownTime } from '../harness/own-time'

const LIMIT_MS = 5000
const END_MS = 30_000
const LOOK_EVERY_MS = 100
const LONGEST_NOTE = 2000

/**
 * From a thread of its own, for a loop without end stops our timers: says what is under way once the process has worked
 * on it too long, and ends the process where that loop never comes back.
 */
const watcher = `
const fs = require('node:fs')
const pending = new Map()
const worked = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
require('node:worker_threads').parentPort.on('message', ({ id, about, limit, end }) => {
  if (about) pending.set(id, { since: worked(), ...pending.get(id), about, limit, end })
  else pending.delete(id)
})
setInterval(() => {
  for (const one of pending.values()) {
    const took = worked() - one.since
    if (took > one.limit && !one.isSaid) fs.writeSync(2, one.about + '\\n')
    one.isSaid = took > one.limit
    if (took > one.end) process.kill(process.pid, 'SIGKILL')
  }
}, ${LOOK_EVERY_MS})`

interface Pending {
  readonly about: string
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

  /** @param endMs When a loop that does not come back is ended, with its process */
  constructor(
    private readonly limitMs = LIMIT_MS,
    private readonly endMs = END_MS,
  ) {
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
    const one: Pending = { about, told: '' }
    this.pending.set(id, one)
    this.tell(id, one)
    const start = ownTime()
    const isLate = () => ownTime() - start > this.limitMs
    let look: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      look = setInterval(() => isLate() && resolve('late'), Math.min(LOOK_EVERY_MS, this.limitMs / 4))
    })
    const answer = request()
    try {
      const first = await Promise.race([late, answer.then(() => 'answered')])
      if (first === 'late' || isLate()) throw new Error(this.sentence(one))
      return await answer
    } finally {
      clearInterval(look)
      answer.catch(() => undefined)
      this.pending.delete(id)
      this.worker.postMessage({ id })
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private tell(id: number, one: Pending): void {
    this.worker.postMessage({ id, about: this.sentence(one), limit: this.limitMs, end: this.endMs })
  }

  private sentence({ about, told }: Pending): string {
    const department = told ? `the department answered ${told}` : 'no department answered'
    return `No answer within ${this.limitMs} ms to ${about}; ${department}`
  }
}
