import Taro from '@tarojs/taro'

/** The program one came from or back from, and what it passed along, as text. */
export function referrer(): { readonly appId: string; readonly data: Readonly<Record<string, string | undefined>> } {
  const { appId = '', extraData } = (Taro.getEnterOptionsSync().referrerInfo ?? {}) as {
    appId?: string
    extraData?: unknown
  }
  const entries = typeof extraData === 'object' && extraData ? Object.entries(extraData) : []
  return {
    appId,
    data: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  }
}
