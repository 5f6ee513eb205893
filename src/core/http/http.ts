import axios from 'axios'
import type { Endpoint } from '../../shared/contract'
import { setServerTime } from '../clock'
import { newId } from '../ids'
import { useLook } from '../look'
import { taroAdapter } from './adapter'
import { problemOf } from './problem-of'

const client = axios.create({
  baseURL: API_URL,
  timeout: 12000,
  adapter: taroAdapter,
  responseType: 'json',
  headers: { 'Content-Type': 'application/json', 'X-Client-Version': VERSION },
})

client.interceptors.response.use(
  (response) => {
    setServerTime(response.headers.date as string | undefined)
    return response
  },
  (thrown) => Promise.reject(thrown as Error),
)

export interface Input {
  readonly query?: object
  readonly body?: object
  readonly params?: Readonly<Record<string, string>>
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

export interface OnceOptions extends CallOptions {
  readonly token?: string
}

export interface SendOptions extends OnceOptions {
  /** Of this payload: `underItsKey` gives it. */
  readonly key?: string
}

const pathOf = (path: string, params: Input['params'] = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/**
 * One request, once. Bodies are JSON; answers are parsed.
 * @throws Problem
 */
export async function send(
  endpoint: Endpoint,
  input: Input,
  { token, key, signal }: SendOptions = {},
): Promise<unknown> {
  const requestId = newId()
  const headers: Record<string, string> = { 'X-Request-Id': requestId, 'Accept-Language': useLook.getState().language }
  if (token) headers.Authorization = `Bearer ${token}`
  if (!endpoint.idempotent) headers['Idempotency-Key'] = key ?? newId()
  try {
    const { data } = await client.request<unknown>({
      url: pathOf(endpoint.path, input.params),
      method: endpoint.method,
      params: input.query,
      data: input.body,
      headers,
      signal,
    })
    if (typeof data === 'string' && data) throw new TypeError('not JSON')
    return data
  } catch (thrown) {
    throw await problemOf(thrown, requestId)
  }
}
