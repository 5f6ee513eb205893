import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'
import { Counter, Gauge, Registry } from 'prom-client'
import type { Outcome } from '../departments/client'
import type { Depth } from '../queue/queue'
import { Durations } from './durations'

export interface MetricSources {
  /** Departments that nobody asks just now, "city/department". */
  readonly brokenOff: () => readonly string[]
  readonly depth: () => Promise<Depth>
}

const SOON_MS = 1000

/** What comes within a second; undefined where it does not, or fails: what watches a failure must survive it. */
async function soon<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), SOON_MS)))
  return Promise.race([asked.catch(() => undefined), late]).finally(() => clearTimeout(timer))
}

/** Numbers of one server; each has a registry of its own, so that tests may run several. */
export class Metrics {
  readonly registry = new Registry()

  /** How long answers took. */
  readonly durations = new Durations(this.registry)

  private readonly calls = new Counter({
    name: 'department_calls_total',
    help: 'Questions to departments by outcome; stale: answered from the last good copy',
    labelNames: ['city', 'department', 'outcome', 'stale'],
    registers: [this.registry],
  })

  readonly called = (city: string, department: string, outcome: Outcome, stale: boolean): void =>
    this.calls.inc({ city, department, outcome, stale: String(stale) })

  /** Counts requests and serves `/metrics`, which a load balancer keeps from the outside (docs/deploy.md). */
  install(app: FastifyInstance, sources: MetricSources, limit: onRequestAsyncHookHandler): void {
    this.watch(sources)
    app.addHook('onResponse', (request, reply, done) => {
      const { url = 'unknown' } = request.routeOptions
      this.durations.of(url, request.method, reply.statusCode).observe(reply.elapsedTime)
      done()
    })
    app.get('/metrics', { onRequest: limit }, async (_, reply) =>
      reply.type(this.registry.contentType).send(await this.registry.metrics()),
    )
  }

  private watch({ brokenOff, depth }: MetricSources): void {
    let asking: Promise<Depth | undefined> | undefined
    const known = () => (asking ??= soon(depth()).finally(() => (asking = undefined)))
    new Gauge({
      name: 'department_breaker_open',
      help: '1 while nobody asks this department because it failed too often',
      labelNames: ['city', 'department'],
      registers: [this.registry],
      collect() {
        this.reset()
        for (const [city = '', department = ''] of brokenOff().map((name) => name.split('/'))) {
          this.set({ city, department }, 1)
        }
      },
    })
    new Gauge({
      name: 'outbox_events',
      help: 'Events waiting, and given up when their time was over',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        this.reset()
        const found = await known()
        if (!found) return
        this.set({ state: 'waiting' }, found.waiting)
        this.set({ state: 'dead' }, found.dead)
      },
    })
    new Gauge({
      name: 'outbox_oldest_seconds',
      help: 'How long the event that should have run first has been waiting for a server; 0 when none is due',
      registers: [this.registry],
      async collect() {
        const found = await known()
        // No number while nobody can tell: database_up is what an alarm is for then
        if (found) this.set(found.oldestSeconds)
        else this.remove()
      },
    })
    new Gauge({
      name: 'database_up',
      help: '1 where the database answers within a second, else 0',
      registers: [this.registry],
      async collect() {
        this.set((await known()) ? 1 : 0)
      },
    })
  }
}
