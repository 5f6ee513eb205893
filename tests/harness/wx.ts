import type { Bridge, HttpResponse } from './backend'

declare global {
  var backendBridge: Bridge
}

type Callback = (result: object) => void

interface Callbacks {
  success?: Callback
  fail?: Callback
  complete?: Callback
}

/** How the phone is: what a test turns before or during a journey. */
export interface PhoneState {
  online: boolean
  theme: 'light' | 'dark'
  fontSizeScaleFactor: number
  language: string
  /** Code of the next `wx.login`; asked of the world for a resident. */
  login: () => Promise<string>
  /** Version an older build would send; this build's own when absent. */
  clientVersion?: string
  /** The holder's answer to a wish to send messages of these templates; rejects where WeChat does not even ask. */
  subscribe: (templates: string[]) => Promise<'accept' | 'reject'>
  /** Whether the answer to such a request is lost on its way, after the server has had it. */
  loses: (method: string) => boolean
  /** What its holder does before WeChat's camera. @returns WeChat's code for it, 0 where it went well */
  face: (verifyId: string) => Promise<number>
  /** Whether its holder has yet to agree to WeChat's privacy guide, and what they say when it is shown. */
  privacy?: 'agrees' | 'refuses'
  /** Where the phone is; it finds no place when absent. */
  place?: { latitude: number; longitude: number }
  /** What a function answers in place of doing what it is asked: WeChat's own failure, by name of the function. */
  refuses: Record<string, { errMsg: string; errno?: number } | undefined>
  enter: {
    readonly scene: number
    readonly path: string
    /** Values as they stand in the address. */
    readonly query: Readonly<Record<string, string>>
    readonly referrerInfo?: object
    readonly apiCategory?: string
  }
}

/** What a phone remembers: storage over restarts, requests sent, calls that leave the mini-program. */
export interface PhoneLog {
  readonly kept: Map<string, unknown>
  readonly sent: string[]
  /** Of those, what the phone has an answer to. */
  readonly answered: string[]
  readonly calls: { name: string; options: Record<string, unknown> }[]
  readonly themeListeners: Callback[]
}

const answer = (callbacks: Callbacks, result: object) => {
  callbacks.success?.(result)
  callbacks.complete?.(result)
}

const refuse = (callbacks: Callbacks, errMsg: string, errno?: number) => {
  const failure = { errMsg, ...(errno === undefined ? {} : { errno }) }
  callbacks.fail?.(failure)
  callbacks.complete?.(failure)
}

interface RequestOptions extends Callbacks {
  url: string
  method?: string
  data?: string
  header?: Record<string, string>
}

/** wx.request over the bridge: any status goes to success, as on a phone. */
function request(state: PhoneState, { sent, answered }: PhoneLog, options: RequestOptions): { abort(): void } {
  const { pathname, search } = new URL(options.url)
  const url = pathname.replace(/^\/api/, '') + search
  const method = options.method ?? 'GET'
  let aborted = false
  sent.push(`${method} ${url}`)
  const finish = async () => {
    if (!state.online) return refuse(options, 'request:fail net::ERR_INTERNET_DISCONNECTED')
    const old = state.clientVersion ? { 'X-Client-Version': state.clientVersion } : {}
    const json = JSON.stringify({ method, url, headers: { ...options.header, ...old }, body: options.data })
    const { status, headers, body } = JSON.parse(await globalThis.backendBridge.request(json)) as HttpResponse
    if (aborted) return refuse(options, 'request:fail abort')
    if (state.loses(method)) return refuse(options, 'request:fail net::ERR_CONNECTION_RESET')
    answered.push(`${method} ${url}`)
    answer(options, { statusCode: status, header: headers, data: body, errMsg: 'request:ok' })
  }
  void finish()
  return {
    abort: () => {
      aborted = true
    },
  }
}

const copy = (value: unknown): unknown => (value === undefined ? '' : JSON.parse(JSON.stringify(value)))

const storage = (kept: Map<string, unknown>) => ({
  getStorageSync: (key: string) => (kept.has(key) ? copy(kept.get(key)) : ''),
  setStorageSync: (key: string, value: unknown) => void kept.set(key, copy(value)),
  removeStorageSync: (key: string) => void kept.delete(key),
  getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 }),
})

const surroundings = (state: PhoneState) => ({
  getAppBaseInfo: () => ({
    theme: state.theme,
    language: state.language,
    fontSizeScaleFactor: state.fontSizeScaleFactor,
    SDKVersion: '3.10.0',
  }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 3, statusBarHeight: 44, safeArea: {} }),
  getDeviceInfo: () => ({ platform: 'android', system: 'Android 14' }),
  getSystemInfoSync: () => ({ platform: 'android', windowWidth: 390, SDKVersion: '3.10.0' }),
  getEnterOptionsSync: () => state.enter,
  getLaunchOptionsSync: () => state.enter,
  canIUse: () => true,
  nextTick: (then: () => void) => void Promise.resolve().then(then),
})

const recorded = [
  'makePhoneCall',
  'setClipboardData',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'navigateToMiniProgram',
  'exitMiniProgram',
  'showToast',
  'showModal',
  'openLocation',
  'addPhoneCalendar',
]

/** The part of `wx` that the mini-program uses, with WeChat's shapes. Navigation is the caller's. */
export function wxOf(state: PhoneState, log: PhoneLog): Record<string, unknown> {
  const record =
    (name: string) =>
    (options: Callbacks & Record<string, unknown> = {}) => {
      log.calls.push({ name, options })
      const refusal = state.refuses[name]
      if (refusal) return refuse(options, refusal.errMsg, refusal.errno)
      answer(options, { errMsg: `${name}:ok` })
    }
  return {
    ...storage(log.kept),
    ...surroundings(state),
    ...Object.fromEntries(recorded.map((name) => [name, record(name)])),
    request: (options: RequestOptions) => request(state, log, options),
    login: (options: Callbacks) =>
      void state.login().then(
        (code) => answer(options, { code, errMsg: 'login:ok' }),
        (error: unknown) => refuse(options, `login:fail ${String(error)}`),
      ),
    requestSubscribeMessage: (options: Callbacks & { tmplIds: string[] }) =>
      void state.subscribe(options.tmplIds).then(
        (said) => {
          const each = Object.fromEntries(options.tmplIds.map((id) => [id, said]))
          answer(options, { ...each, errMsg: 'requestSubscribeMessage:ok' })
        },
        // The main switch is off
        () => refuse(options, 'requestSubscribeMessage:fail can not requestSubscribeMessage', 20004),
      ),
    getPrivacySetting: (options: Callbacks) =>
      answer(options, { needAuthorization: state.privacy !== undefined, errMsg: 'getPrivacySetting:ok' }),
    requirePrivacyAuthorize: (options: Callbacks) => {
      log.calls.push({ name: 'requirePrivacyAuthorize', options: {} })
      if (state.privacy === 'refuses')
        return refuse(options, 'requirePrivacyAuthorize:fail privacy permission is not authorized', 104)
      state.privacy = undefined
      answer(options, { errMsg: 'requirePrivacyAuthorize:ok' })
    },
    requestFacialVerify: (options: Callbacks & { verifyId: string }) =>
      void state.face(options.verifyId).then((code) => {
        if (code === 0) answer(options, { errMsg: 'requestFacialVerify:ok' })
        else
          refuse(options, code === 90002 ? 'requestFacialVerify:fail user cancel' : `requestFacialVerify:fail ${code}`)
      }),
    getLocation: (options: Callbacks & { type?: string }) => {
      log.calls.push({ name: 'getLocation', options: { type: options.type } })
      const { errMsg, errno } = state.refuses.getLocation ?? {
        errMsg: 'getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF',
      }
      if (state.refuses.getLocation || !state.place) return refuse(options, errMsg, errno)
      answer(options, { ...state.place, errMsg: 'getLocation:ok' })
    },
    getNetworkType: (options: Callbacks) =>
      answer(options, { networkType: state.online ? 'wifi' : 'none', errMsg: 'getNetworkType:ok' }),
    getUpdateManager: () => ({ onUpdateReady: () => undefined, applyUpdate: record('applyUpdate') }),
    onThemeChange: (listener: Callback) => log.themeListeners.push(listener),
    onError: () => undefined,
    onUnhandledRejection: () => undefined,
    onAppShow: () => undefined,
    onNetworkStatusChange: () => undefined,
  }
}
