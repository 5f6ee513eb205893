import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface Reply {
  readonly status?: number
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown
  /** Never answers. */
  readonly hang?: boolean
  /** Breaks the connection off instead of answering. */
  readonly cut?: boolean
  /** Answers when this has come. */
  readonly after?: Promise<unknown>
}

/** A tiny server for tests: each request goes to `answer`, and into `asked`. */
export class HttpServer {
  readonly asked: ReceivedRequest[] = []
  url = ''
  private readonly server = http.createServer((request, response) => void this.serve(request, response))

  constructor(public answer: (asked: ReceivedRequest) => Reply) {}

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const url = new URL(request.url ?? '/', 'http://x')
    const query = Object.fromEntries(url.searchParams)
    const body = text ? (JSON.parse(text) as ReceivedRequest['body']) : {}
    const asked = { method: request.method ?? '', path: url.pathname, query, headers: request.headers, text, body }
    this.asked.push(asked)
    const reply = this.answer(asked)
    if (reply.hang) return
    await reply.after
    if (reply.cut) return void request.socket.destroy()
    response.statusCode = reply.status ?? 200
    response.setHeader('Content-Type', 'application/json')
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}))
  }
}
