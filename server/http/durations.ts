import type { Metric, Registry } from 'prom-client'

/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const NAME = 'http_request_duration_seconds'
const HELP = 'Time to answer, by route and status'

/** Of one route, method and status. */
interface Series {
  readonly labels: Readonly<Record<string, string | number>>
  /** By bound; what took longer than all is only in `count`. */
  readonly buckets: number[]
  count: number
  seconds: number
}

/** A series of answers: `observe` is a few additions, where looking one up by its labels costs as much as an answer's headers. */
export interface Observed {
  /** @param ms how long one took */
  observe(ms: number): void
}

/** The histogram of answers, as prom-client's own would print it. */
export class Durations {
  private readonly all: Series[] = []
  private readonly known = new Map<string, Observed>()

  constructor(registry: Registry) {
    const metric = { name: NAME, get: async () => this.shown() }
    registry.registerMetric(metric as unknown as Metric)
  }

  of(route: string, method: string, status: number): Observed {
    const key = `${method} ${route} ${status}`
    const known = this.known.get(key)
    if (known) return known
    const series: Series = { labels: { route, method, status }, buckets: BOUNDS.map(() => 0), count: 0, seconds: 0 }
    const observed = { observe: (ms: number) => take(series, ms / 1000) }
    this.all.push(series)
    this.known.set(key, observed)
    return observed
  }

  private shown() {
    return { name: NAME, help: HELP, type: 'histogram', values: this.all.flatMap(valuesOf) }
  }
}

function take(series: Series, seconds: number): void {
  series.count++
  series.seconds += seconds
  const at = BOUNDS.findIndex((bound) => seconds <= bound)
  if (at >= 0) series.buckets[at] = (series.buckets[at] ?? 0) + 1
}

/** Buckets as Prometheus counts them: each holds those below it too. */
function valuesOf({ labels, buckets, count, seconds }: Series) {
  let below = 0
  const upTo = BOUNDS.map((bound, at) => ({ le: String(bound), value: (below += buckets[at] ?? 0) }))
  return [
    ...[...upTo, { le: '+Inf', value: count }].map(({ le, value }) => ({
      metricName: `${NAME}_bucket`,
      labels: { le, ...labels },
      value,
    })),
    { metricName: `${NAME}_sum`, labels, value: seconds },
    { metricName: `${NAME}_count`, labels, value: count },
  ]
}
