import { isOffline } from './device'
import { offline, problemOf } from './http/problem-of'
import type { Problem } from './problem'
import type { Persisted } from './storage'

/**
 * Where a screen stands with what it asked for.
 * `slow`: still waiting, longer than people wait without a word. `name`: a real name is needed first.
 * `ready` with a `problem`: this is the copy kept on the phone.
 */
export interface Loading<T> {
  phase: 'loading' | 'slow' | 'ready' | 'name' | 'failed'
  value?: T
  problem?: Problem
}

/** After this long without an answer the screen says that it is slow, in ms. */
const slowAfterMs = 3000

const needsName = (problem: Problem) => problem.code === 'LEVEL_REQUIRED' && problem.facts.needed === 'realName'
const away = ['OFFLINE', 'UNREACHABLE', 'TIMEOUT', 'DEPARTMENT_DOWN', 'DEPARTMENT_GARBLED', 'BUSY', 'UNAVAILABLE']

function settled<T>(problem: Problem, copy: T | undefined): Loading<T> {
  if (needsName(problem)) return { phase: 'name', problem }
  if (copy !== undefined && away.includes(problem.code)) return { phase: 'ready', value: copy, problem }
  return { phase: 'failed', problem }
}

/** States of two things that a screen needs both of: together they are ready, or where the first that is not stands. */
export function both<A, B>(a: Loading<A>, b: Loading<B>): Loading<readonly [A, B]> {
  const problem = a.problem ?? b.problem
  if (a.value !== undefined && b.value !== undefined) return { phase: 'ready', value: [a.value, b.value], problem }
  const phase = (['name', 'failed', 'slow'] as const).find((one) => a.phase === one || b.phase === one) ?? 'loading'
  return { phase, problem }
}

/**
 * Makes one loader for a store: asks, tells the store each step, keeps the last good answer on the phone.
 * When asked again while waiting, only the newest answer counts.
 */
export function loader<T>(
  tell: (state: Loading<T>) => void,
): (ask: () => Promise<T>, kept?: () => Persisted<T> | undefined) => Promise<void> {
  let newest = 0
  return async (ask, kept = () => undefined) => {
    const mine = ++newest
    const say = (state: Loading<T>) => mine === newest && tell(state)
    say({ phase: 'loading' })
    let over = false
    const slow = setTimeout(async () => {
      const isOff = await isOffline()
      if (!over) say(isOff ? settled(offline(), kept()?.read()) : { phase: 'slow' })
    }, slowAfterMs)
    try {
      const value = await ask()
      kept()?.write(value)
      say({ phase: 'ready', value })
    } catch (thrown) {
      const problem = await problemOf(thrown, '')
      // What nobody waits for any more
      if (problem.code !== 'CANCELED') say(settled(problem, kept()?.read()))
    } finally {
      over = true
      clearTimeout(slow)
    }
  }
}
