import { randomUUID } from 'node:crypto'
import type { Draw } from './world'

/** What WeChat's phones wait for an answer. */
const PATIENCE_MS = 12_000

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  /** How long this one request took, in ms. */
  readonly ms: number
  readonly requestId: string
}

export interface Asked {
  readonly method?: string
  readonly token?: string
  readonly key?: string
  readonly body?: object
}

/** One request; undefined where no whole answer came in a phone's time. */
export async function ask(url: string, { method = 'GET', token, key, body }: Asked = {}): Promise<Answer | undefined> {
  const since = performance.now()
  const requestId = randomUUID()
  const headers: Record<string, string> = { 'x-request-id': requestId }
  if (token) headers.authorization = `Bearer ${token}`
  if (key) headers['idempotency-key'] = key
  if (body) headers['content-type'] = 'application/json'
  try {
    const sent = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
    const response = await fetch(url, { ...sent, signal: AbortSignal.timeout(PATIENCE_MS) })
    const told = (await response.json()) as Answer['body']
    return { status: response.status, body: told, ms: performance.now() - since, requestId }
  } catch {
    return undefined
  }
}

export const codeOf = ({ body }: Answer): string => (body.error as { code?: string } | undefined)?.code ?? ''

/** Whether the same may be asked again: no answer, or one that says so. */
export const passes = (answer: Answer | undefined): boolean =>
  !answer || answer.status === 503 || ['DEPARTMENT_GARBLED'].includes(codeOf(answer))

/**
 * Asks whichever server is up until there is an answer that stays, as a phone does: under one key.
 * @param urls of the servers that run just now
 */
export async function insist(urls: () => readonly string[], path: string, asked: Asked, draw: Draw): Promise<Answer> {
  for (;;) {
    const all = urls()
    const url = all[Math.floor(draw() * all.length)]
    const answer = url ? await ask(url + path, asked) : undefined
    if (answer && !passes(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 100 + 200 * draw()))
  }
}
