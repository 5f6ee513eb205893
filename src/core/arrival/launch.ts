import Taro from '@tarojs/taro'

/** Scene of the latest launch or return. */
export const launchScene = (): number => Taro.getEnterOptionsSync().scene

/** Parameters of the latest launch or return. */
export const launchQuery = (): Readonly<Record<string, string | undefined>> => Taro.getEnterOptionsSync().query

/** What another mini-program passed along, as text. */
export function referrerData(): Record<string, string> {
  const extra: unknown = Taro.getEnterOptionsSync().referrerInfo?.extraData
  const entries = typeof extra === 'object' && extra ? Object.entries(extra as Record<string, unknown>) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
