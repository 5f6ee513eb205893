import Taro from '@tarojs/taro'

/** Scene of the latest launch or return. */
export const launchScene = (): number => Taro.getEnterOptionsSync().scene

/** What another mini-program passed along. */
export const referrerData = (): Record<string, unknown> =>
  (Taro.getEnterOptionsSync().referrerInfo?.extraData as Record<string, unknown> | undefined) ?? {}
