import { persisted } from './storage'

/** How far the phone's clock is behind the server's, in ms: a phone that starts without a network knows it from before. */
const kept = persisted<number>('clock', 1)
/** Differences below this are the way of an answer, not the clock's. */
const NOISE_MS = 5000

let ahead: number | undefined

const offset = (): number => (ahead ??= kept.read() ?? 0)

/** Learns from a response's Date header how far the phone's clock is off. */
export function setServerTime(date: string | undefined): void {
  const server = Date.parse(date ?? '')
  if (Number.isNaN(server)) return
  const known = kept.read() ?? 0
  ahead = server - Date.now()
  if (Math.abs(ahead - known) >= NOISE_MS) kept.write(ahead)
}

/** The time by the server's clock: phones are often wrong. The only clock of the phone's screens. */
export const now = (): Date => new Date(Date.now() + offset())
