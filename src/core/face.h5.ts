import { pageUrl } from './arrival/open-page'
import type { Outcome } from './device'

/** A browser has no such check: the server says so by giving none to begin. */
export const checkFace = (_verifyId: string): Promise<Outcome> => Promise.resolve('impossible')

/** WeChat asks in the mini-program, where the check is. */
export const agreeToPrivacy = (): Promise<Outcome> => Promise.resolve('done')

/**
 * Opens the mini-program at the page of the check, by WeChat's plain link; this page stays as it is.
 * `impossible` where the build names no mini-program.
 */
export function handOver(token: string): Promise<Outcome> {
  if (!APP_ID) return Promise.resolve('impossible')
  const [path = '', query = ''] = pageUrl('pages/people/face/index', { token }).slice(1).split('?')
  location.href = `weixin://dl/business/?appid=${APP_ID}&path=${path}&query=${encodeURIComponent(query)}`
  return Promise.resolve('done')
}
