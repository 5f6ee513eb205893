import { AppError, type ErrorCode } from '../errors'

/** What every answer of WeChat may carry: 0 or nothing where all went well. */
export interface WechatAnswer {
  readonly errcode?: number
  readonly errmsg?: string
}

export class WechatError extends Error {
  constructor(readonly errcode: number) {
    super(`WeChat ${errcode}`)
    this.name = 'WechatError'
  }
}

/** The question went out, and what became of it is not known: WeChat may have done it. */
export class WechatUnclear extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WechatUnclear'
  }
}

/** What went wrong before anything was sent. */
const notConnected = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
])

/** Our codes for WeChat's: a one-time code that is wrong, used or of another app; too often; told to stay out. */
const known: Readonly<Record<number, ErrorCode>> = {
  40029: 'CODE_USED',
  40163: 'CODE_USED',
  41008: 'CODE_USED',
  44990: 'RATE_LIMITED',
  45011: 'RATE_LIMITED',
  40226: 'WECHAT_REFUSED',
}

/**
 * @param error Anything thrown while asking WeChat
 * @param used What a code that is wrong or used is called, where it is no login code
 */
export function appErrorOf(error: unknown, used: ErrorCode = 'CODE_USED'): AppError {
  if (error instanceof AppError) return error
  const code = error instanceof WechatError ? known[error.errcode] : undefined
  return new AppError(code === 'CODE_USED' ? used : (code ?? 'WECHAT_DOWN'), {}, { cause: error })
}

/**
 * One call of WeChat's server API, 5 s at most. Addresses hold secrets: errors never carry them.
 * @throws WechatError on an errcode, WechatUnclear on a broken or missing answer, Error where WeChat was not reached
 */
export async function askWechat<T extends WechatAnswer>(
  base: string,
  path: string,
  query: Readonly<Record<string, string>>,
  body?: object,
): Promise<T> {
  const url = `${base}${path}?${new URLSearchParams(query).toString()}`
  const post = body && { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  const response = await fetch(url, { ...post, signal: AbortSignal.timeout(5000), redirect: 'error' }).catch(
    (error: Error) => {
      const { code = '' } = (error.cause ?? {}) as { code?: string }
      if (notConnected.has(code)) throw new Error(`WeChat ${path}: ${code}`)
      throw new WechatUnclear(`WeChat ${path}: ${error.name}`)
    },
  )
  if (response.status >= 400 && response.status < 500) throw new Error(`WeChat ${path}: ${response.status}`)
  if (!response.ok) throw new WechatUnclear(`WeChat ${path}: ${response.status}`)
  const answer = (await response.json().catch(() => undefined)) as T | null | undefined
  if (typeof answer !== 'object' || !answer) throw new WechatUnclear(`WeChat ${path}: no JSON`)
  if (answer.errcode) throw new WechatError(answer.errcode)
  return answer
}
