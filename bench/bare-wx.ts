type Callback = (result: object) => void

interface Callbacks {
  readonly success?: Callback
  readonly complete?: Callback
}

interface RequestOptions extends Callbacks {
  readonly url: string
  readonly method?: string
}

/** The body of the answer to one request. */
export type Answers = (method: string, path: string) => object

const succeed = ({ success, complete }: Callbacks, result: object) => {
  success?.(result)
  complete?.(result)
}

/** When the examples of the contracts are asked for. */
const NOW = new Date('2026-11-23T09:20:00+08:00').toUTCString()

const enter = { scene: 1007, path: '', query: {} }
const quiet = [
  'onThemeChange',
  'onError',
  'onUnhandledRejection',
  'onAppShow',
  'onNetworkStatusChange',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
]

/** The part of `wx` that a first screen uses: an empty phone, light, in Chinese, online, with a network of no latency. */
export function bareWx(answers: Answers, network: { begin(): void; end(): void }): object {
  const kept = new Map<string, unknown>()
  const later = (work: () => void) => {
    network.begin()
    setImmediate(() => {
      network.end()
      work()
    })
    return { abort: () => undefined }
  }
  return {
    ...Object.fromEntries(quiet.map((name) => [name, () => undefined])),
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 }),
    getAppBaseInfo: () => ({ theme: 'light', language: 'zh_CN', fontSizeScaleFactor: 1, SDKVersion: '3.10.0' }),
    getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 3, statusBarHeight: 44, safeArea: {} }),
    getDeviceInfo: () => ({ platform: 'android', system: 'Android 14' }),
    getSystemInfoSync: () => ({ platform: 'android', windowWidth: 390, SDKVersion: '3.10.0' }),
    getEnterOptionsSync: () => enter,
    getLaunchOptionsSync: () => enter,
    getUpdateManager: () => ({ onUpdateReady: () => undefined, applyUpdate: () => undefined }),
    getNetworkType: (options: Callbacks) => succeed(options, { networkType: 'wifi', errMsg: 'getNetworkType:ok' }),
    canIUse: () => true,
    nextTick: (then: () => void) => void Promise.resolve().then(then),
    login: (options: Callbacks) => later(() => succeed(options, { code: 'bench', errMsg: 'login:ok' })),
    request: (options: RequestOptions) =>
      later(() => {
        const path = /^https?:\/\/[^/]+(?:\/api)?(\/[^?]*)/.exec(options.url)?.[1] ?? '/'
        const data = JSON.stringify(answers(options.method ?? 'GET', path))
        succeed(options, { statusCode: 200, header: { Date: NOW }, data, errMsg: 'request:ok' })
      }),
  }
}
