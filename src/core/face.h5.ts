import type { Outcome } from './device'

/** A browser has no such check: the server says so by giving none to begin. */
export const checkFace = (_verifyId: string): Promise<Outcome> => Promise.resolve('impossible')

/** WeChat asks in the mini-program, where the check is. */
export const agreeToPrivacy = (): Promise<Outcome> => Promise.resolve('done')

/** Opens the mini-program by WeChat's own link. Some phones leave this page for it: what waits is kept in the tab. */
export const openMiniProgram = (link: string): void => void (location.href = link)
