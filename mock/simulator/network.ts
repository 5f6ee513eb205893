import { setTimeout as pause } from 'node:timers/promises'
import type { Network } from '../situation'

/** One bar of signal: a second or three each way now and then, and every sixth request lost. */
const WEAK_MS: readonly [number, number] = [900, 3200]
const LOST_OF_WEAK = 6

/** What happens to the phone's requests on their way to the server. */
export class PhoneNetwork {
  private count = 0

  /** Waits as long as the way takes. @returns false where the request never arrives */
  async carries(network: Network): Promise<boolean> {
    if (network === 'offline') return false
    if (network === 'good') return true
    await pause(WEAK_MS[0] + Math.random() * (WEAK_MS[1] - WEAK_MS[0]))
    return ++this.count % LOST_OF_WEAK !== 0
  }
}
