import { setTimeout as pause } from 'node:timers/promises'
import type { WorldClock } from '../clock'

const NEAR_MS = 2000
const TIMEOUT_MS = 5000

/** Waits until the server, which looks at the world's clock now and then, has the same time. @throws Error */
export async function whenServerFollows(clock: WorldClock, serverUrl: string): Promise<void> {
  for (let waited = 0; waited < TIMEOUT_MS; waited += 50) {
    const { headers } = await fetch(`${serverUrl}/healthz`)
    const apart = Math.abs(Date.parse(headers.get('date') ?? '') - clock.now().getTime())
    if (apart < NEAR_MS) return
    await pause(50)
  }
  throw new Error('the server does not follow the world’s clock')
}
