import { persisted } from './storage'

const kept = persisted<string[]>('recent', 1)
const most = 4

/** Ids of services opened lately on this phone, newest first. */
export const recent = (): string[] => kept.read() ?? []

export const rememberService = (id: string): void =>
  kept.write([id, ...recent().filter((other) => other !== id)].slice(0, most))
