import type { FastifyInstance, InjectOptions } from 'fastify'
import { signedPush, type Pushing } from '../../mock/pushes'
import type { Clock } from '../../server/ports'

/** What of a push a test bends: who signs it, when, and what is sent then. */
export interface Bent {
  readonly key?: string
  readonly appId?: string
  readonly at?: Date
  readonly headers?: Readonly<Record<string, string>>
  readonly text?: string
}

/** A department of these tests tells the server something, signed with the key that they all have. */
export async function push(
  { app, clock }: { readonly app: FastifyInstance; readonly clock: Clock },
  { city = 'yunlan', department, path, body }: Omit<Pushing, 'by'> & { city?: string; department: string },
  { key = 'secret', appId = 'jinban', at, headers, text }: Bent = {},
) {
  const signed = signedPush({ by: { city, department, appId, key }, path, body }, at ?? clock.now())
  const request: InjectOptions = {
    method: 'POST',
    url: signed.url,
    headers: { ...signed.headers, ...headers },
    payload: text ?? signed.text,
  }
  const { statusCode, body: answered } = await app.inject(request)
  return { status: statusCode, body: JSON.parse(answered) as { error?: { code: string }; taken?: number } }
}

/** @throws Error where it is not taken */
export async function mustPush(...given: Parameters<typeof push>): Promise<void> {
  const { status, body } = await push(...given)
  if (status !== 200) throw new Error(`pushed: ${status} ${JSON.stringify(body)}`)
}
