import { setTimeout as pause } from 'node:timers/promises'
import type { Network } from '../situation'

/** One bar of signal: a second or three each way now and then, and every sixth request lost. */
const WEAK_MS: readonly [number, number] = [900, 3200]
const LOST_OF_WEAK = 6

/**
 * What happens once, to the next request or to the next that does something: it is cut off before the server hears it, or
 * the server does it and its answer is lost.
 */
export const upsets = ['none', 'cut', 'cut-act', 'lost', 'lost-act'] as const
export type Upset = (typeof upsets)[number]

/** Whoever signs in has done nothing yet. */
const acts = (method: string, path: string) =>
  !['GET', 'HEAD', 'OPTIONS'].includes(method) && !/^\/api\/session$/.test(path)

/** What happens to the phone's requests on their way to the server, and to the answers on their way back. */
export class PhoneNetwork {
  private count = 0
  private upset: Upset = 'none'

  /** What happens to the next request that it fits. */
  next(upset: Upset): void {
    this.upset = upset
  }

  /** Waits as long as the way takes. @returns why the request never arrives, where it does not */
  async carries(network: Network, method: string, path: string): Promise<Network | 'cut' | undefined> {
    if (network === 'offline') return network
    if (this.takes('cut', method, path)) return 'cut'
    if (network === 'good') return undefined
    await pause(WEAK_MS[0] + Math.random() * (WEAK_MS[1] - WEAK_MS[0]))
    return ++this.count % LOST_OF_WEAK === 0 ? network : undefined
  }

  /** Whether the answer to this request is lost on its way back. */
  loses(method: string, path: string): boolean {
    return this.takes('lost', method, path)
  }

  private takes(kind: 'cut' | 'lost', method: string, path: string): boolean {
    const fits = this.upset === kind || (this.upset === `${kind}-act` && acts(method, path))
    if (fits) this.upset = 'none'
    return fits
  }
}
