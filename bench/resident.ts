import { randomUUID } from 'node:crypto'
import type { Someone } from './world'

async function post(url: string, body: object, token?: string): Promise<Record<string, string>> {
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': randomUUID(),
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Record<string, string>
}

/** Signs a resident of the world in and proves their name, as a phone does. @returns the token */
export async function residentOf(server: string, { name, idNumber, loginCode, nameCode }: Someone): Promise<string> {
  const { token = '' } = await post(`${server}/session`, { channel: 'weapp', code: loginCode })
  await post(`${server}/session/real-name`, { name, idNumber, code: nameCode }, token)
  return token
}
