import Taro from '@tarojs/taro'

export interface LoginCode {
  readonly channel: 'weapp' | 'h5'
  readonly code: string
}

/** WeChat's one-time code for this resident, without asking anything of them. */
export async function loginCode(): Promise<LoginCode> {
  const { code } = await Taro.login()
  return { channel: 'weapp', code }
}

/** In a mini-program nobody comes back with a code in an address. */
export const takeReturn = (): void => undefined
