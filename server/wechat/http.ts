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

/** Our codes for WeChat's: a one-time code that is wrong, used or of another app; too often; told to stay out. */
const known: Readonly<Record<number, ErrorCode>> = {
  40029: 'CODE_USED',
  40163: 'CODE_USED',
  41008: 'CODE_USED',
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
 * @throws WechatError on an errcode, Error on a broken or missing answer
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
      throw new Error(`WeChat ${path}: ${error.name}`)
    },
  )
  if (!response.ok) throw new Error(`WeChat ${path}: ${response.status}`)
  const answer = (await response.json().catch(() => {
    throw new Error(`WeChat ${path}: no JSON`)
  })) as T
  if (answer.errcode) throw new WechatError(answer.errcode)
  return answer
}
