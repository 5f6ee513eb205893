import Taro, { getCurrentInstance } from '@tarojs/taro'
import { platformOnce } from './http/platform-once'

const told = new Set<string>()

/** Function and file names only: messages and values may hold what a person typed. */
export const placesOf = (stack: string): string =>
  stack
    .split('\n')
    .map((line) => /at ([\w.$<>]+)?.*?([\w-]+\.(?:js|tsx?)):(\d+)/.exec(line))
    .filter((match) => match !== null)
    .slice(0, 6)
    .map(([, name = '', file = '', line = '']) => `${name}@${file}:${line}`)
    .join(' ')

/** Tells the server once per fault: its kind, the page, the version. Never fails, never repeats. */
export function reportError(thrown: unknown): void {
  const error = thrown instanceof Error ? thrown : new Error('thrown')
  const where = placesOf(error.stack ?? '').slice(0, 600)
  const code = error.name.slice(0, 60)
  if (told.has(code + where)) return
  told.add(code + where)
  const page = (getCurrentInstance().router?.path ?? '').split('?')[0]?.slice(0, 120) ?? ''
  platformOnce.clientError({ body: { code, page, version: VERSION, where } }).catch(() => undefined)
}

export function watchErrors(): void {
  Taro.onError?.((message) =>
    reportError(Object.assign(new Error(), { name: 'Uncaught', stack: typeof message === 'string' ? message : '' })),
  )
  Taro.onUnhandledRejection?.(({ reason }) => reportError(reason))
}
