import { persisted, type Persisted } from '../../../core/storage'
import type { StopAnswer } from '../contract/types'
import { withoutTimes, type KnownStop } from '../rules/known-stops'

/** A screen of favourites and what one looked at lately. */
const MOST = 20

const kept = persisted<readonly KnownStop[]>('bus:stops', 1)
/** As they came while the mini-program is open: their times show for how long they hold. */
const fresh = new Map<string, StopAnswer>()

/**
 * What the phone knows of a stop without a network: its name and lines. Where buses are is not kept: it helps nobody later.
 * @param key `<city>/<stop>`
 */
export const keptStop = (key: string): Persisted<StopAnswer> => ({
  read: () => fresh.get(key) ?? kept.read()?.find((one) => one.key === key)?.answer,
  write(answer) {
    // Once while it is open: lines do not change within minutes, and a page asks every ten seconds
    if (!fresh.has(key) && answer.stop) {
      const others = (kept.read() ?? []).filter((one) => one.key !== key)
      kept.write([{ key, answer: withoutTimes(answer) }, ...others].slice(0, MOST))
    }
    fresh.set(key, answer)
  },
  clear() {
    fresh.delete(key)
    kept.write((kept.read() ?? []).filter((one) => one.key !== key))
  },
})
