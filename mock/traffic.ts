/** One call as it went through the world: what was asked, what was answered, how long it took. */
export interface Exchange {
  readonly id: number
  /** RFC 3339, by the world's clock. */
  readonly at: string
  /** Who was asked: `server` (by the phone), `wechat`, or `<city>/<department>`. */
  readonly to: string
  readonly method: string
  readonly path: string
  /** 0 where the connection was cut. */
  readonly status: number
  readonly ms: number
  /** The whole address, as a command line would ask it. */
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly asked?: unknown
  readonly answerHeaders?: Readonly<Record<string, string>>
  readonly answered?: unknown
  /** By which both sides quote it. */
  readonly requestId?: string
  /** The fault in force, where there was one. */
  readonly fault?: string
}

const KEPT = 200

/** Headers as one text each. */
export const headerTexts = (headers: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

/** The last calls, for the tester's page and for tests. Holds made-up residents' data only. */
export class Traffic {
  private readonly exchanges: Exchange[] = []
  private readonly listeners = new Set<(exchange: Exchange) => void>()
  private last = 0

  add(exchange: Omit<Exchange, 'id'>): void {
    const numbered = { id: ++this.last, ...exchange }
    this.exchanges.push(numbered)
    if (this.exchanges.length > KEPT) this.exchanges.shift()
    for (const listener of this.listeners) listener(numbered)
  }

  /** Oldest first. */
  all(): readonly Exchange[] {
    return this.exchanges
  }

  clear(): void {
    this.exchanges.length = 0
  }

  /** @returns a function that stops listening */
  listen(listener: (exchange: Exchange) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
}
