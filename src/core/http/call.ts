import type { Endpoint } from '../../shared/contract'
import { newId } from '../ids'
import { forget, signedIn } from '../session/session'
import { send, type CallOptions, type Input } from './http'
import { withRetry } from './retry'

const expired = (thrown: unknown) =>
  ['SESSION_EXPIRED', 'SESSION_MISSING'].includes((thrown as { code?: string }).code ?? '')

/**
 * Calls an endpoint of a contract: signs in silently where its level asks for it, once more when the session has
 * ended, and repeats what is safe to repeat (an unsafe call only under one idempotency key).
 * @throws Problem; `LEVEL_REQUIRED` tells the screen to ask for more.
 */
export async function call(endpoint: Endpoint, input: Input = {}, options: CallOptions = {}): Promise<unknown> {
  const key = options.key ?? newId()
  const attempt = async () =>
    send(endpoint, input, {
      token: endpoint.level === 'none' ? undefined : await signedIn(),
      key,
      signal: options.signal,
    })
  try {
    return await withRetry(attempt)
  } catch (thrown) {
    if (!expired(thrown) || endpoint.level === 'none') throw thrown
    forget()
    return withRetry(attempt)
  }
}
