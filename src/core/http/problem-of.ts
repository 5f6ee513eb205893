import { AxiosError } from 'axios'
import { forgetCity } from '../city'
import { isOffline } from '../device'
import { Problem } from '../problem'
import { textsNow } from '../text'
import { texts } from '../texts'

interface ServerError {
  code: string
  message: string
  action?: string
  requestId?: string
}

const serverError = (data: unknown): ServerError | undefined => {
  const error = (data as { error?: Partial<ServerError> } | null | undefined)?.error
  return error && typeof error.code === 'string' && typeof error.message === 'string'
    ? (error as ServerError)
    : undefined
}

/** The phone is in no network, as it says itself. */
export const offline = (): Problem => {
  const t = textsNow(texts)
  return new Problem('OFFLINE', t.offlineAction, t.offline)
}

/**
 * Turns anything that can be thrown into the one shape screens know: the only place where a failure gets its words. Where no
 * answer came the phone's own network is looked at first.
 */
export async function problemOf(thrown: unknown, requestId: string): Promise<Problem> {
  if (thrown instanceof Problem) return thrown
  const t = textsNow(texts)
  if (!(thrown instanceof AxiosError)) return new Problem('UNREADABLE', t.unreadableAction, t.unreadable, requestId)
  const told = serverError(thrown.response?.data)
  if (told) {
    const { code, message, action = '', requestId: id = requestId, ...facts } = told
    if (code === 'CITY_UNKNOWN') forgetCity()
    return new Problem(code, action, message, id, facts)
  }
  if (thrown.code === AxiosError.ERR_CANCELED) return new Problem('CANCELED', '', '', requestId)
  if (thrown.response) return new Problem('UNREADABLE', t.unreadableAction, t.unreadable, requestId)
  if (await isOffline()) return offline()
  return thrown.code === AxiosError.ETIMEDOUT
    ? new Problem('TIMEOUT', t.timeoutAction, t.timeout, requestId)
    : new Problem('UNREACHABLE', t.unreachableAction, t.unreachable, requestId)
}
