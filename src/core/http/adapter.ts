import Taro from '@tarojs/taro'
import { AxiosError, type AxiosAdapter, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'

const queryOf = (params: Record<string, unknown> | undefined): string =>
  Object.entries(params ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')

const urlOf = ({ baseURL = '', url = '', params }: InternalAxiosRequestConfig): string => {
  const query = queryOf(params as Record<string, unknown> | undefined)
  return baseURL + url + (query && `?${query}`)
}

const lowerCased = (header: Record<string, unknown> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(header ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]))

/** WeChat's general error code for a time-out. */
const TIMED_OUT = 5

interface Failed {
  readonly errMsg?: string
  readonly errno?: number
}

/** What a failed request means, by WeChat's number where it gives one, else by its words, which follow the phone's language. */
function codeOf({ errMsg = '', errno }: Failed): string {
  if (/abort/.test(errMsg)) return AxiosError.ERR_CANCELED
  if (errno === TIMED_OUT || /timed? ?out|超时|逾時/i.test(errMsg)) return AxiosError.ETIMEDOUT
  return AxiosError.ERR_NETWORK
}

/** axios over Taro.request: JSON in and out, timeout in ms, abort through `config.signal`. */
export const taroAdapter: AxiosAdapter = (config) =>
  new Promise((resolve, reject) => {
    // Taro's task type refers to the variable it is assigned to (TS7022)
    const task: { abort(): void } & Promise<unknown> = Taro.request({
      url: urlOf(config),
      method: (config.method ?? 'get').toUpperCase() as 'GET',
      data: config.data as string | undefined,
      header: config.headers.toJSON(),
      timeout: config.timeout,
      dataType: 'text',
      responseType: 'text',
      success({ statusCode, header, data }) {
        const response: AxiosResponse = {
          data: data as unknown,
          status: statusCode,
          statusText: '',
          headers: lowerCased(header),
          config,
          request: task as unknown,
        }
        if (!config.validateStatus || config.validateStatus(statusCode)) return resolve(response)
        const code = statusCode < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE
        reject(new AxiosError(`status ${statusCode}`, code, config, task, response))
      },
      fail: (failed: Failed) => reject(new AxiosError(failed.errMsg, codeOf(failed), config)),
    })
    // The outcome went to the callbacks above; Taro's promise would report the same failure once more
    task.catch(() => undefined)
    config.signal?.addEventListener?.('abort', () => task.abort())
  })
