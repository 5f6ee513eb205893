import { AxiosError } from 'axios'
import { forgetCity } from '../city'
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

/** Turns anything a request can throw into the one shape screens know. */
export function problemOf(thrown: unknown, requestId: string): Problem {
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
  if (thrown.code === AxiosError.ETIMEDOUT) return new Problem('TIMEOUT', t.timeoutAction, t.timeout, requestId)
  if (thrown.code === AxiosError.ECONNABORTED)
    return new Problem('UNREACHABLE', t.unreachableAction, t.unreachable, requestId)
  if (!thrown.response) return new Problem('OFFLINE', t.offlineAction, t.offline, requestId)
  return new Problem('UNREADABLE', t.unreadableAction, t.unreadable, requestId)
}
