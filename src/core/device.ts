import Taro from '@tarojs/taro'
import { textsNow } from './text'
import { texts } from './texts'

/** How what was asked of the phone came out: `refused` by its owner, `impossible` on this phone or for this mini-program. */
export type Outcome = 'done' | 'refused' | 'impossible' | 'failed'

interface Failure {
  /** "makePhoneCall:fail cancel" */
  readonly errMsg?: string
  readonly errno?: number
}

/** Privacy agreement not accepted (WeChat's general error codes). */
const NOT_AGREED = [103, 104]
/** Not named in the mini-program's privacy guide. */
const NOT_DECLARED = 112

/** What a rejection of the phone means. */
export function outcomeOf(failure: unknown): Exclude<Outcome, 'done'> {
  const { errMsg = '', errno = 0 } = Object(failure) as Failure
  if (NOT_AGREED.includes(errno) || /cancel|deny|denied|reject/i.test(errMsg)) return 'refused'
  // A base library that has no such function
  if (errno === NOT_DECLARED || failure instanceof TypeError || /not support|no permission|privacy/i.test(errMsg))
    return 'impossible'
  return 'failed'
}

/** Asks something of the phone. Never throws: what cannot be had is an outcome, not an error of the page. */
export async function ask(something: () => unknown): Promise<Outcome> {
  try {
    await something()
    return 'done'
  } catch (failure) {
    return outcomeOf(failure)
  }
}

/** What the phone did not do, its holder can: the text on the screen, to be kept or typed. */
async function byHand(outcome: Outcome, title: string, content: string): Promise<Outcome> {
  if (outcome === 'impossible' || outcome === 'failed')
    await ask(() => Taro.showModal({ title, content, showCancel: false }))
  return outcome
}

/** Offers to call a number. Where the phone cannot, the number is shown. */
export const dial = async (phoneNumber: string): Promise<Outcome> =>
  byHand(await ask(() => Taro.makePhoneCall({ phoneNumber })), textsNow(texts).dialByHand, phoneNumber)

/** What goes elsewhere breaks where it must there. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u200b/g, '')

/** Puts a text on the clipboard. Where the phone cannot, the text is shown. */
export const copy = async (text: string): Promise<Outcome> =>
  byHand(await ask(() => Taro.setClipboardData({ data: plain(text) })), textsNow(texts).copyByHand, text)

/** Goes to another mini-program. */
export const leaveFor = (appId: string, path?: string, extraData?: Record<string, string>): Promise<Outcome> =>
  ask(() => Taro.navigateToMiniProgram({ appId, path, extraData }))

/** Asks whether one message of a template may be sent. @returns WeChat's word for the answer; undefined where none came */
export async function askToSend(templateId: string): Promise<string | undefined> {
  let answer: string | undefined
  await ask(async () => {
    const answers: object = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })
    answer = (answers as Readonly<Record<string, string>>)[templateId]
  })
  return answer
}

/** The bar above the page. */
export const nameBar = (title: string): void => void ask(() => Taro.setNavigationBarTitle({ title }))
export const colourBar = (frontColor: string, backgroundColor: string): void =>
  void ask(() => Taro.setNavigationBarColor({ frontColor, backgroundColor }))

/** After what was rendered has gone to the screen. */
export function afterShown(then: () => void): void {
  if (process.env.TARO_ENV === 'h5') requestAnimationFrame(() => setTimeout(then))
  else Taro.nextTick(then)
}

/** Whether the phone is in no network, as far as it can tell. A failure is blamed on nobody before this is asked. */
export async function isOffline(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') return !navigator.onLine
  let type = ''
  await ask(async () => (type = (await Taro.getNetworkType()).networkType))
  return type === 'none'
}

/** Leaves the mini-program. */
export const exit = (): void => void ask(() => Taro.exitMiniProgram({}))

/** A long buzz. */
export const shake = (): void => void ask(() => Taro.vibrateLong({}))
