import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { AxiosAdapter, AxiosInstance, AxiosStatic, CreateAxiosDefaults, InternalAxiosRequestConfig } from 'axios'
import { build, type Plugin } from 'esbuild'
import { trim } from '../../bench/axios-share'
import { root } from './files'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-axios-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

async function bundled(name: string, plugins: Plugin[]): Promise<AxiosStatic> {
  const outfile = path.join(folder, name)
  const stdin = { contents: "export { default as axios } from 'axios'", resolveDir: root }
  await build({ stdin, outfile, plugins, bundle: true, format: 'cjs', platform: 'browser' })
  return jest.requireActual<{ axios: AxiosStatic }>(outfile).axios
}

let whole: AxiosStatic
let trimmed: AxiosStatic
beforeAll(async () => {
  whole = await bundled('whole.cjs', [])
  trimmed = await bundled('trimmed.cjs', [trim])
})

test('the trimmed one is another', () => {
  const bytes = (name: string) => fs.statSync(path.join(folder, name)).size
  expect(bytes('trimmed.cjs')).toBeLessThan(bytes('whole.cjs') / 2)
})

const settings: CreateAxiosDefaults = {
  baseURL: 'https://example.test/api',
  timeout: 12000,
  responseType: 'json',
  // The stand-in for axios' defaults accepts nothing but JSON
  headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Client-Version': '1.2.3' },
}

type Responder = (config: InternalAxiosRequestConfig, axios: AxiosStatic) => { status?: number; data?: string }

/** A client of this axios that notes what its adapter is given and answers like the phone's adapter. */
function clientOf(axios: AxiosStatic, answer: Responder = () => ({ data: '{"ok":true}' })) {
  const seen: unknown[] = []
  const adapter: AxiosAdapter = (config) => {
    const { url, baseURL, method, params, data, timeout } = config as object as Partial<Record<string, unknown>>
    const sent = Object.entries(config.headers.toJSON()).map(([name, value]) => [name.toLowerCase(), value])
    seen.push({ url, baseURL, method, params, data, timeout, headers: Object.fromEntries(sent) as object })
    const { status = 200, data: body = '' } = answer(config, axios)
    const headers = { date: 'Tue, 24 Nov 2026 08:00:00 GMT' }
    const response = { status, data: body, headers, config, statusText: '' }
    if (config.validateStatus?.(status)) return Promise.resolve(response)
    return Promise.reject(
      new axios.AxiosError(`status ${status}`, axios.AxiosError.ERR_BAD_RESPONSE, config, {}, response),
    )
  }
  return { client: axios.create({ ...settings, adapter }), seen }
}

/** All that can be told of one call: what the adapter was given, what came back or was thrown. */
async function outcome(axios: AxiosStatic, run: (client: AxiosInstance) => Promise<unknown>, answer?: Responder) {
  const { client, seen } = clientOf(axios, answer)
  try {
    return { seen, value: await run(client) }
  } catch (thrown) {
    if (!axios.isAxiosError(thrown)) return { seen, thrown: String(thrown) }
    const { name, message, code, status, response } = thrown
    const known = [thrown instanceof Error, thrown instanceof axios.AxiosError, axios.isCancel(thrown)]
    return { seen, name, message, code, status, data: response?.data as unknown, known }
  }
}

const dataOf = async (response: Promise<{ data: unknown; status: number; headers: object }>) => {
  const { data, status, headers } = await response
  return { data, status, date: (headers as { date?: string }).date }
}

interface Call {
  run: (client: AxiosInstance) => Promise<unknown>
  answer?: Responder
}

const calls: Record<string, Call> = {
  'a read with parameters': {
    run: (client) => dataOf(client.request({ url: '/me', params: { city: 'a' }, data: undefined, signal: undefined })),
  },
  'an act with a body': {
    run: (client) => dataOf(client.request({ url: '/x', method: 'POST', data: { city: '云', n: [1] } })),
  },
  'an act without one': {
    run: (client) => dataOf(client.request({ url: '/session', method: 'DELETE' })),
    answer: () => ({ data: '' }),
  },
  'headers of one request over those of the client, whatever their case; null sends none': {
    run: (client) =>
      dataOf(client.request({ url: '/', headers: { 'x-client-version': '2', 'X-Request-Id': 'r', Accept: null } })),
  },
  'an error with a body': {
    run: (client) => client.request({ url: '/' }),
    answer: () => ({ status: 503, data: '{"error":{"code":"X"}}' }),
  },
  'an error without one': { run: (client) => client.request({ url: '/' }), answer: () => ({ status: 404 }) },
  'no network': {
    run: (client) => client.request({ url: '/' }),
    answer: (config, { AxiosError }) => {
      throw new AxiosError('network', AxiosError.ERR_NETWORK, config)
    },
  },
  'a timeout': {
    run: (client) => client.request({ url: '/' }),
    answer: (config, { AxiosError }) => {
      throw new AxiosError('timeout', AxiosError.ETIMEDOUT, config)
    },
  },
  'given up before it starts': { run: (client) => client.request({ url: '/', signal: AbortSignal.abort() }) },
  'interceptors in their order, one of them taken back': {
    run: async (client) => {
      const order: string[] = []
      const note = (word: string) =>
        client.interceptors.request.use((config) => {
          order.push(word)
          return config
        })
      note('first')
      client.interceptors.request.eject(note('gone'))
      note('last')
      for (const word of ['a', 'b'])
        client.interceptors.response.use((response) => {
          order.push(word)
          return response
        })
      await client.request({ url: '/' })
      return order
    },
  },
  'an interceptor that mends an error': {
    run: (client) => {
      client.interceptors.response.use(undefined, (thrown: { status: number }) => ({ mended: thrown.status }))
      return client.request({ url: '/' })
    },
    answer: () => ({ status: 500 }),
  },
}

test.each(Object.entries(calls))('the trimmed axios does as the whole one: %s', async (_, { run, answer }) => {
  const expected = await outcome(whole, run, answer)
  expect(await outcome(trimmed, run, answer)).toEqual(expected)
})

test('given up while under way: both say that it was canceled', async () => {
  for (const axios of [whole, trimmed]) {
    const given = new AbortController()
    const run = (client: AxiosInstance) => client.request({ url: '/', signal: given.signal })
    const told = await outcome(axios, run, () => {
      given.abort()
      return {}
    })
    expect(told).toMatchObject({ code: 'ERR_CANCELED', known: [true, true, true] })
  }
})

test('an error written down does not carry the request, which holds a session', async () => {
  const { client } = clientOf(trimmed, () => ({ status: 500 }))
  const thrown: unknown = await client
    .request({ url: '/', headers: { Authorization: 'Bearer secret' } })
    .catch((error: unknown) => error)
  expect(JSON.stringify(thrown)).toContain('ERR_BAD_RESPONSE')
  expect(JSON.stringify(thrown)).not.toContain('secret')
})
