import { signature } from '../server/departments/call'
import { randomOf } from '../server/random'
import type { Push } from './department'

export interface Pushing extends Push {
  readonly by: { readonly city: string; readonly department: string; readonly appId: string; readonly key: string }
}

/** One push, signed as docs/deploy.md says: path, headers, and the bytes that they are about. */
export function signedPush({ by, path, body }: Pushing, now: Date) {
  const url = `/departments/${by.city}/${by.department}/${path}`
  const text = JSON.stringify(body)
  const [timestamp, nonce] = [String(Math.floor(now.getTime() / 1000)), randomOf(16).toString('hex')]
  const headers = {
    'content-type': 'application/json',
    'x-app-id': by.appId,
    'x-timestamp': timestamp,
    'x-nonce': nonce,
    'x-signature': signature(by.key, url, timestamp, nonce, text),
  }
  return { url, headers, text }
}

/** Tells the server all of it, one after the other. @throws Error where the server refuses it */
export async function pushAll(serverUrl: string, now: Date, pushing: readonly Pushing[]): Promise<void> {
  for (const one of pushing) {
    const { url, headers, text } = signedPush(one, now)
    const response = await fetch(serverUrl + url, { method: 'POST', headers, body: text })
    if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  }
}
