import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What a client has sent half of is waited for so long once the server ends: it may be a slow phone. */
const HALF_SENT_MS = 1000

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

const closeAfter = (response: ServerResponse) => {
  if (!response.headersSent) response.setHeader('Connection', 'close')
}

/**
 * The connections of a server, so that it can end: a client that keeps one for its next request, has sent half of one or
 * does not read its answer holds nothing up.
 */
export class Connections {
  private readonly open = new Map<Socket, Exchange | undefined>()
  private turning = false
  private ending = false

  constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      this.open.set(socket, undefined)
      socket.once('close', () => this.open.delete(socket))
    })
    // Before the handler: it may answer at once
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request
      const exchange = { request, response }
      this.open.set(socket, exchange)
      if (this.turning) closeAfter(response)
      response.once('close', () => {
        if (this.open.get(socket) === exchange) this.open.set(socket, undefined)
        if (this.ending) socket.end()
      })
    })
  }

  /** From now on every answer asks its client to come again over another connection, which another server takes. */
  turnAway(): void {
    this.turning = true
    for (const exchange of this.open.values()) if (exchange) closeAfter(exchange.response)
  }

  /**
   * Takes nothing new, lets what is in hand be answered, and ends.
   * @param close ends listening, and resolves when no connection is left
   * @param withinMs what is not answered by then is cut off
   */
  async end(close: () => Promise<unknown>, withinMs: number): Promise<void> {
    this.turnAway()
    this.ending = true
    const half = setTimeout(() => this.dropHalfSent(), HALF_SENT_MS)
    const all = setTimeout(() => this.server.closeAllConnections(), withinMs)
    await close().finally(() => {
      clearTimeout(half)
      clearTimeout(all)
    })
  }

  private dropHalfSent(): void {
    for (const [socket, exchange] of this.open) if (!exchange?.request.complete) socket.destroy()
  }
}
