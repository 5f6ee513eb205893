import { randomUUID } from 'node:crypto'

/** The server said no. */
export class Refused extends Error {
  constructor(
    asked: string,
    readonly status: number,
    private readonly text: string,
  ) {
    super(`${asked}: ${status} ${text}`)
    this.name = 'Refused'
  }

  /** As the resident reads it. */
  get said(): string {
    const { error } = JSON.parse(this.text) as { error?: { message?: string } }
    return error?.message ?? this.text
  }
}

/** Somebody at the server's own doors. */
export class Visitor {
  private token = ''

  constructor(
    private readonly serverUrl: string,
    private readonly language = 'zh',
  ) {}

  async post(path: string, body: object): Promise<unknown> {
    const answer = await this.ask(path, { method: 'POST', body: JSON.stringify(body) })
    const { token } = answer as { token?: string }
    this.token = token ?? this.token
    return answer
  }

  async ask(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'accept-language': this.language,
      'idempotency-key': randomUUID(),
    }
    if (this.token) headers.authorization = `Bearer ${this.token}`
    const response = await fetch(this.serverUrl + path, { ...init, headers })
    const text = await response.text()
    if (!response.ok) throw new Refused(path, response.status, text)
    return JSON.parse(text)
  }
}
