/** What a phone is asked for by HTTP. */
export interface Asked {
  readonly url: string
  readonly method: string
  readonly data?: string
  readonly header: Readonly<Record<string, string>>
  readonly timeout: number
}

type Reply =
  | { readonly statusCode: number; readonly data: unknown; readonly header?: Readonly<Record<string, string>> }
  | { readonly errMsg: string }

type Outcome = Reply | Promise<Reply>

interface Callbacks {
  readonly success: (result?: object) => void
  readonly fail: (failure: { errMsg: string; errno?: number }) => void
}

interface RequestOptions extends Asked {
  readonly success: (answer: { statusCode: number; data: unknown; header: Readonly<Record<string, string>> }) => void
  readonly fail: (failure: { errMsg: string }) => void
}

/** The phone as a test sets it, and what it was made to do. */
export const phone = {
  stored: new Map<string, unknown>(),
  full: false,
  asked: [] as Asked[],
  aborted: 0,
  answer: (_: Asked): Outcome => ({ statusCode: 200, data: '{}' }),
  logins: 0,
  around: {} as { theme?: string; language?: string; fontSizeScaleFactor?: number },
  onTheme: (_: { theme: string }) => undefined as void,
  onUpdate: () => undefined as void,
  onError: (_: unknown) => undefined as void,
  onRejection: (_: { reason: unknown }) => undefined as void,
  opened: [] as string[],
  share: () => ({ title: '', path: '' }),
  router: undefined as { path: string; params: Record<string, string> } | undefined,
  /** Stands for the page on screen. */
  page: undefined as object | undefined,
  enter: { scene: 1007 } as {
    scene: number
    path?: string
    query?: Record<string, string>
    apiCategory?: string
    referrerInfo?: { appId?: string; extraData?: unknown }
  },
  subscribe: {} as Record<string, string>,
  network: 'wifi',
  /** What was to be kept in its calendar, and how it refuses that; it is asked by callbacks alone. */
  days: [] as object[],
  calendarSays: undefined as { errMsg: string } | undefined,
  /** Whether its holder has yet to agree to WeChat's privacy guide, and what they say of it; absent on an old phone. */
  privacy: undefined as 'agrees' | 'refuses' | undefined,
  /** What its holder does before WeChat's camera, and the checks asked for. */
  face: 'done' as 'done' | 'leaves',
  faces: [] as string[],
  /** What the phone answers a function with in place of doing it: WeChat's failure, or nothing at all for one it has not. */
  refuses: {} as Record<string, { errMsg: string; errno?: number } | undefined>,
}

const json = (body: unknown, statusCode = 200): Reply => ({ statusCode, data: JSON.stringify(body) })
export const granted = (body: unknown): Reply => json(body)
/** An error as our server words it. */
export const refused = (statusCode: number, code: string, facts: object = {}): Reply =>
  json(
    { error: { code, message: `${code} happened`, action: 'Do this', requestId: 'r-1234abcd', ...facts } },
    statusCode,
  )

const guarded = <T>(act: () => T): T => {
  if (phone.full) throw new Error('the store is broken')
  return act()
}

const Taro = {
  getStorageSync: (key: string) => guarded(() => phone.stored.get(key) ?? ''),
  setStorageSync: (key: string, value: unknown) => guarded(() => void phone.stored.set(key, structuredClone(value))),
  removeStorageSync: (key: string) => guarded(() => void phone.stored.delete(key)),
  getStorageInfoSync: () => guarded(() => ({ keys: [...phone.stored.keys()] })),
  login: async () => ({ code: `code-${++phone.logins}` }),
  request: ({ success, fail, ...asked }: RequestOptions) => {
    phone.asked.push(asked)
    const told = Promise.resolve(phone.answer(asked)).then((reply) => {
      if ('errMsg' in reply) {
        fail(reply)
        throw new Error(reply.errMsg)
      }
      success({ header: {}, ...reply })
    })
    return Object.assign(told, {
      abort: () => {
        phone.aborted++
        fail({ errMsg: 'request:fail abort' })
      },
    })
  },
  getAppBaseInfo: () => guarded(() => phone.around),
  onThemeChange: (follow: typeof phone.onTheme) => void (phone.onTheme = follow),
  onError: (tell: typeof phone.onError) => void (phone.onError = tell),
  onUnhandledRejection: (tell: typeof phone.onRejection) => void (phone.onRejection = tell),
  navigateTo: async ({ url }: { url: string }) => void phone.opened.push(url),
  redirectTo: async ({ url }: { url: string }) => void phone.opened.push(`in place:${url}`),
  navigateBack: async () => void phone.opened.push('back'),
  navigateToMiniProgram: async ({ appId }: { appId: string }) => void phone.opened.push(`app:${appId}`),
  showModal: async ({ title, content }: { title: string; content: string }) =>
    void phone.opened.push(`shown:${title}:${content}`),
  showToast: async ({ title }: { title: string }) => void phone.opened.push(`said:${title}`),
  reLaunch: async ({ url }: { url: string }) => void phone.opened.push(url),
  getNetworkType: async () => ({ networkType: phone.network }),
  getEnterOptionsSync: () => phone.enter,
  requestSubscribeMessage: async () => phone.subscribe,
  setNavigationBarTitle: async ({ title }: { title: string }) => void phone.opened.push(`title:${title}`),
  pxTransform: (size: number) => `${size}rpx`,
  setNavigationBarColor: async ({ frontColor, backgroundColor }: { frontColor: string; backgroundColor: string }) =>
    void phone.opened.push(`bar:${frontColor} on ${backgroundColor}`),
  setClipboardData: async ({ data }: { data: string }) => void phone.opened.push(`copied:${data}`),
  getUpdateManager: () => ({
    onUpdateReady: (then: () => void) => void (phone.onUpdate = then),
    applyUpdate: () => void phone.opened.push('updated'),
  }),
  exitMiniProgram: async () => void phone.opened.push('left'),
  nextTick: (then: () => void) => void Promise.resolve().then(then),
  vibrateLong: async () => void phone.opened.push('shaken'),
  openLocation: async (place: object) => void phone.opened.push(`map:${JSON.stringify(place)}`),
  addPhoneCalendar: ({ success, fail, ...day }: { success: () => void; fail: (failure: object) => void }) => {
    phone.days.push(day)
    if (phone.calendarSays) fail(phone.calendarSays)
    else success()
  },
  getPrivacySetting: ({ success }: Callbacks) => success({ needAuthorization: phone.privacy !== undefined }),
  requirePrivacyAuthorize: ({ success, fail }: Callbacks) => {
    phone.opened.push('privacy')
    if (phone.privacy === 'agrees') success()
    else fail({ errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized', errno: 104 })
  },
  requestFacialVerify: ({ success, fail, verifyId }: Callbacks & { verifyId: string }) => {
    phone.faces.push(verifyId)
    if (phone.face === 'done') success()
    else fail({ errMsg: 'requestFacialVerify:fail user cancel' })
  },
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => void phone.opened.push(`tel:${phoneNumber}`),
}

/** As the phone would: what it refuses is rejected, what it has not is not there. */
const asked = new Proxy(Taro, {
  get: (all, name) => {
    const key = String(name)
    if (!(key in phone.refuses)) return Reflect.get(all, name) as unknown
    const failure = phone.refuses[key]
    return failure && (() => Promise.reject(Object.assign(new Error(), failure)))
  },
})

export const getCurrentInstance = () => ({ router: phone.router, page: phone.page })
export const useShareAppMessage = (give: () => { title: string; path: string }): void => void (phone.share = give)
let shown = () => undefined as void
export const useDidShow = (act: () => void): void => void (shown = act)
/** The page comes back to the front. */
export const comeBack = (): void => shown()
export default asked
