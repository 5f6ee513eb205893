import type { Endpoint } from '../../shared/contract'
import { Problem } from '../problem'
import { forget, holder, signedIn } from '../session/session'
import { send, type CallOptions, type Input, type SendOptions } from './http'
import { underItsKey } from './keys'
import { codeOf, withRetry } from './retry'

const expired = (thrown: unknown) => ['SESSION_EXPIRED', 'SESSION_MISSING'].includes(codeOf(thrown))

/**
 * Calls an endpoint of a contract: signs in silently where its level asks for it, once more when the session has
 * ended, and repeats what is safe to repeat (an unsafe call only under the key of its payload).
 * @throws Problem; `LEVEL_REQUIRED` tells the screen to ask for more.
 */
export const call = (endpoint: Endpoint, input: Input = {}, { signal }: CallOptions = {}): Promise<unknown> =>
  endpoint.idempotent
    ? signedCall(endpoint, input, { signal })
    : underItsKey(endpoint, input, (key) => signedCall(endpoint, input, { signal, key }))

async function signedCall(endpoint: Endpoint, input: Input, options: SendOptions): Promise<unknown> {
  if (endpoint.level === 'none') return withRetry(() => send(endpoint, input, options))
  // Stryker disable next-line StringLiteral: no session has either for its token
  let token = ''
  const attempt = async () => {
    token = await signedIn()
    const asker = holder()
    const answer = await send(endpoint, input, { token, ...options })
    // It came after somebody signed out, or another person signed in: it is for nobody here
    if (holder() !== asker) throw new Problem('CANCELED', '', '')
    return answer
  }
  try {
    return await withRetry(attempt)
  } catch (thrown) {
    const elsewhere = codeOf(thrown) === 'CANCELED' && endpoint.idempotent && holder() !== undefined
    if (!elsewhere && !expired(thrown)) throw thrown
    forget(token)
    return withRetry(attempt)
  }
}
