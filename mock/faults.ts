import { setTimeout as pause } from 'node:timers/promises'

/** What can be wrong with a department, or with WeChat. */
export const faults = [
  'none',
  'slow',
  'timeout',
  'down',
  'flaky',
  'refusing',
  'garbled',
  'another',
  'duplicate',
  'backwards',
  'ahead',
  'repeating',
] as const
export type Fault = (typeof faults)[number]

const HOUR_MS = 3_600_000
/** How far a department's own clock is off. */
const OFF: { readonly [F in Fault]?: number } = { backwards: -3 * HOUR_MS, ahead: 3 * HOUR_MS }

/** Slow, but within the three seconds the server waits. */
const SLOW_MS = 2000

/** How a call ends when it does not reach the one who would answer. */
export type Broken = 'cut' | 'unavailable' | 'silent'

const peerOf = (name: string): string => name.slice(name.indexOf('/') + 1)

/** Faults in force, by name: a peer (`wechat`, `environment`), or its office of one city (`yunlan/environment`) alone; those not named are well. */
export class Faults {
  private readonly byName = new Map<string, Fault>()
  private readonly calls = new Map<string, number>()
  private readonly stopped = new Map<string, Date>()

  /** @param latency Shortest and longest wait of a healthy answer, in ms */
  constructor(private readonly latency: readonly [number, number] = [0, 0]) {}

  set(name: string, fault: Fault): void {
    this.byName.set(name, fault)
    for (const known of [this.calls, this.stopped])
      for (const at of known.keys()) if (at === name || peerOf(at) === name) known.delete(at)
  }

  of(name: string): Fault {
    return this.byName.get(name) ?? this.byName.get(peerOf(name)) ?? 'none'
  }

  clear(): void {
    this.byName.clear()
    this.calls.clear()
    this.stopped.clear()
  }

  /** The time by this one's own clock: its answers follow from it. Who repeats stands still at the first question. */
  timeOf(name: string, now: Date): Date {
    const fault = this.of(name)
    if (fault !== 'repeating') return new Date(now.getTime() + (OFF[fault] ?? 0))
    const since = this.stopped.get(name) ?? now
    this.stopped.set(name, since)
    return since
  }

  /** Waits as long as this one takes. @returns how the call breaks, if it does */
  async before(name: string): Promise<Broken | undefined> {
    const fault = this.of(name)
    const [least, most] = this.latency
    await pause(fault === 'slow' ? SLOW_MS : least + Math.random() * (most - least))
    if (fault === 'timeout') return 'silent'
    if (fault === 'down') return 'cut'
    if (fault === 'flaky') {
      const count = (this.calls.get(name) ?? 0) + 1
      this.calls.set(name, count)
      return count % 2 === 1 ? 'unavailable' : undefined
    }
    return undefined
  }
}
