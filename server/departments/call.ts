import { createHash, createHmac } from 'node:crypto'
import { randomOf } from '../random'
import type { DepartmentAddress } from './addresses'
import { exchange } from './exchange'
import { Fault, Refusal } from './fault'

/** Signature over method, path, time, nonce and body; see docs/deploy.md for the department's side. */
export function signature(key: string, path: string, timestamp: string, nonce: string, body: string): string {
  const digest = createHash('sha256').update(body).digest('hex')
  return createHmac('sha256', key).update(`POST\n${path}\n${timestamp}\n${nonce}\n${digest}\n`).digest('hex')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a department said: its words, and what they mean. */
export interface Said {
  readonly text: string
  readonly answer: unknown
}

/** One signed POST. @returns the body of a 200. @throws Fault, Refusal */
export async function callOnce(
  address: DepartmentAddress,
  path: string,
  request: unknown,
  { requestId, now }: { requestId: string; now: Date },
): Promise<Said> {
  const url = new URL(address.url.replace(/\/$/, '') + path)
  const body = JSON.stringify(request)
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const nonce = randomOf(16).toString('hex')
  const headers = {
    'Content-Type': 'application/json',
    'X-App-Id': address.appId,
    'X-Timestamp': timestamp,
    'X-Nonce': nonce,
    'X-Signature': signature(address.key, url.pathname, timestamp, nonce, body),
    'X-Request-Id': requestId,
  }
  const { status, text } = await exchange(url, headers, body, address.timeoutMs ?? 3000)
  const answer = parsed(text)
  const code = (answer as { code?: unknown } | null | undefined)?.code
  if (status >= 400 && status < 500 && typeof code === 'string') throw new Refusal(code)
  if (status !== 200) throw new Fault('down')
  if (answer === undefined) throw new Fault('garbled')
  return { text, answer }
}
