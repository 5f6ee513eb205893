/** The world's time: as in reality, or moved by a tester; it always runs on. */
export class WorldClock {
  private ahead = 0

  now(): Date {
    return new Date(Date.now() + this.ahead)
  }

  /** From now on it is `instant` (RFC 3339) and runs on; without one, the real time. @throws RangeError */
  set(instant?: string): void {
    const at = instant === undefined ? Date.now() : Date.parse(instant)
    if (Number.isNaN(at)) throw new RangeError(`not an instant: ${instant}`)
    this.ahead = at - Date.now()
  }

  /** Moves on by this many ms. */
  pass(ms: number): void {
    this.ahead += ms
  }
}
