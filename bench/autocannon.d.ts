declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Called once for each connection. */
    readonly setupClient?: (client: { setHeaders(headers: Readonly<Record<string, string>>): void }) => void
  }

  interface Result {
    readonly requests: { readonly average: number; readonly total: number }
    /** ms. */
    readonly latency: { readonly p50: number; readonly p99: number }
    readonly non2xx: number
    readonly errors: number
    readonly timeouts: number
  }

  export default function autocannon(options: Options): Promise<Result>
}
