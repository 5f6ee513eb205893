import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { DepartmentAddress } from './addresses'

export type FaultKind = 'slow' | 'down' | 'garbled'

/** The department did not give a usable answer; it may the next time. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    options?: ErrorOptions,
  ) {
    super(`department ${kind}`, options)
    this.name = 'Fault'
  }
}

/** The department understood and said no. */
export class Refusal extends Error {
  constructor(readonly reason: string) {
    super('department refused')
    this.name = 'Refusal'
  }
}

/** Signature over method, path, time, nonce and body; see docs/deploy.md for the department's side. */
export function signature(key: string, path: string, timestamp: string, nonce: string, body: string): string {
  const digest = createHash('sha256').update(body).digest('hex')
  return createHmac('sha256', key).update(`POST\n${path}\n${timestamp}\n${nonce}\n${digest}\n`).digest('hex')
}

const LARGEST = 1 << 20

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  // The DOM type of a body knows no iteration, Node's body does
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > LARGEST) throw new Fault('garbled')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const faultOf = (error: unknown): Fault => {
  if (error instanceof Fault) return error
  return new Fault((error as Error).name === 'TimeoutError' ? 'slow' : 'down', { cause: error })
}

/** One signed POST. @returns the parsed body of a 200. @throws Fault, Refusal */
export async function callOnce(
  address: DepartmentAddress,
  path: string,
  request: unknown,
  { requestId, now }: { requestId: string; now: Date },
): Promise<unknown> {
  const url = new URL(address.url.replace(/\/$/, '') + path)
  const body = JSON.stringify(request)
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const headers = {
    'Content-Type': 'application/json',
    'X-App-Id': address.appId,
    'X-Timestamp': timestamp,
    'X-Nonce': nonce,
    'X-Signature': signature(address.key, url.pathname, timestamp, nonce, body),
    'X-Request-Id': requestId,
  }
  const signal = AbortSignal.timeout(address.timeoutMs ?? 3000)
  const got = await (async () => {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
    return { status: response.status, text: await textOf(response) }
  })().catch((error: unknown) => {
    throw faultOf(error)
  })
  const answer = parsed(got.text)
  const code = (answer as { code?: unknown } | null | undefined)?.code
  if (got.status >= 400 && got.status < 500 && typeof code === 'string') throw new Refusal(code)
  if (got.status !== 200) throw new Fault('down')
  if (answer === undefined) throw new Fault('garbled')
  return answer
}
