declare module 'autocannon' {
  interface Request {
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
  }

  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration?: number
    /** How many requests in all, in place of a time. */
    readonly amount?: number
    /** Seconds. */
    readonly timeout?: number
    readonly requests?: readonly Request[]
    /** Called once for each connection. */
    readonly setupClient?: (client: { setRequests(requests: readonly Request[]): void }) => void
  }

  interface Result {
    readonly requests: { readonly average: number; readonly total: number }
    /** ms. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number }
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>
    readonly non2xx: number
    readonly errors: number
    readonly timeouts: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
