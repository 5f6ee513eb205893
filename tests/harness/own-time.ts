import { performance } from 'node:perf_hooks'

/**
 * Time in ms that this process worked or waited for others, from any point on; not what it stood in line for on a busy
 * machine. A limit told in it is the same with twenty other programs beside the test.
 */
export function ownTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + performance.eventLoopUtilization().idle
}
