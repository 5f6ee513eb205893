import theme from '../../../src/theme.json'
import type { PhoneFrame } from '../phone/in-phone'

interface Bars {
  readonly time: HTMLElement
  readonly title: HTMLElement
  readonly back: HTMLButtonElement
  readonly nav: HTMLElement
}

const HOME = '/pages/home/index'
const icon = (path: string) =>
  `<svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="${path}"/></svg>`
const icons = { home: icon('M3 10.5 11 4l8 6.5M5.5 9v9h11V9'), back: icon('M14 4 7 11l7 7') }

let ahead = 0

/** The phone's clock is the world's. @param now RFC 3339 */
export const clockIs = (now: string): void => void (ahead = Date.parse(now) - Date.now())

/** The world's time. */
export const worldNow = (): Date => new Date(Date.now() + ahead)

/** How many pages lie below the one on screen; undefined where the page is WeChat's own. */
function depth({ contentWindow }: PhoneFrame): number | undefined {
  try {
    const state = contentWindow?.history.state as { idx?: number } | null
    return state?.idx ?? 0
  } catch {
    return undefined
  }
}

function goBack(frame: PhoneFrame): void {
  if (depth(frame) === 0) frame.contentWindow?.location.assign(HOME)
  else frame.contentWindow?.history.back()
}

/** Draws the bars above the page: the world's time, the page's title, a way back, in the colours of its look. */
export function showBars(frame: PhoneFrame, { time, title, back, nav }: Bars): void {
  const show = () => {
    time.textContent = new Intl.DateTimeFormat('zh-CN', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Shanghai',
    }).format(worldNow())
    const page = frame.contentDocument
    title.textContent = page?.title ?? '微信'
    const below = page ? depth(frame) : undefined
    const atHome = page?.location.pathname === HOME
    back.hidden = below === undefined || (below === 0 && atHome)
    const label = below === 0 ? '回首页' : '返回'
    if (back.getAttribute('aria-label') !== label) {
      back.innerHTML = below === 0 ? icons.home : icons.back
      back.setAttribute('aria-label', label)
    }
    const colours = theme[page?.querySelector('.theme--dark') ? 'dark' : 'light']
    nav.style.background = colours.navigation
    nav.style.color = colours.navigationText
  }
  back.onclick = () => goBack(frame)
  setInterval(show, 250)
}
