import { chromium, type Browser, type Page } from 'playwright-core'
import type { Choice } from '../../../src/core/look'
import { watchAsked } from './asked'
import { findChromium } from './chromium'
import { fontEnvironment } from './fonts'

/** Starts Chromium so that it reaches this machine and nothing else. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env, ...(await fontEnvironment()) },
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

export const sizes = {
  least: { width: 320, height: 568 },
  small: { width: 360, height: 640 },
  usual: { width: 390, height: 844 },
} as const

export interface Holder {
  readonly size: keyof typeof sizes
  readonly look?: Partial<Choice>
  /** False: nobody has signed in on this phone yet. */
  readonly signedIn?: boolean
}

const session = {
  token: 'thin-session-of-the-young-renter',
  mark: 'q3mJ0sZbT9w1Kc5v',
  level: 'realName',
  expiresAt: '2026-12-23T09:20:00+08:00',
}

/** Keeps on the phone what `core/storage` would: Taro on the web wraps each thing in `data`. */
const keep = (things: Readonly<Record<string, unknown>>) =>
  Object.entries(things)
    .map(([key, data]) => [key, JSON.stringify({ data: { v: 1, data } })] as const)
    .map(([key, text]) => `if(!localStorage.getItem('${key}'))localStorage.setItem('${key}',${JSON.stringify(text)});`)
    .join('')

/** A phone's browser of its own, light and Chinese unless its holder chose otherwise. */
export async function openPhone(browser: Browser, { size, look, signedIn = true }: Holder): Promise<Page> {
  const context = await browser.newContext({
    viewport: sizes[size],
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    keep({
      look: { theme: 'light', size: 'standard', language: 'zh', ...look } satisfies Choice,
      ...(signedIn ? { session } : {}),
    }),
  )
  // What listens for taps is a control, whatever it looks like
  await context.addInitScript(`
    const listen = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (type === 'click' && this instanceof HTMLElement) this.taps = true
      return listen.call(this, type, ...rest)
    }`)
  const page = await context.newPage()
  watchAsked(page)
  return page
}
