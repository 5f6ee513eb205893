import Taro from '@tarojs/taro'
import { ask, type Outcome } from './device'

interface Callbacks {
  readonly success: () => void
  readonly fail: (failure: unknown) => void
}

declare module '@tarojs/taro' {
  interface TaroStatic {
    /** WeChat's face check for city services, base library 3.8.12 and on: Taro's types do not have it. */
    requestFacialVerify(options: Callbacks & { readonly verifyId: string }): void
  }
}

const settled = (act: (callbacks: Callbacks) => void) => new Promise<void>((success, fail) => act({ success, fail }))

/** WeChat checks the face; what came of it only the server can say. */
export const checkFace = (verifyId: string): Promise<Outcome> =>
  ask(() => settled((callbacks) => Taro.requestFacialVerify({ ...callbacks, verifyId })))

/**
 * WeChat's privacy guide, for whoever has not agreed to it: shown by WeChat itself, now that something needs it.
 * `refused` stops only what needed it. An older WeChat has no such guide.
 */
export async function agreeToPrivacy(): Promise<Outcome> {
  let isNeeded = false
  await ask(() =>
    settled(({ success, fail }) =>
      Taro.getPrivacySetting({
        success: ({ needAuthorization }) => {
          isNeeded = needAuthorization
          success()
        },
        fail,
      }),
    ),
  )
  return isNeeded ? ask(() => settled((callbacks) => Taro.requirePrivacyAuthorize(callbacks))) : 'done'
}

/** In a mini-program nothing is handed over. */
export const openMiniProgram = (_link: string): void => undefined
