/** Somebody still types until this many ms have passed without a character. */
export const WAIT = 300

/**
 * Asks somewhere far away while somebody types: WAIT ms after the last character, one request at a time. An answer to
 * what is no longer typed is dropped; a failure is not told.
 * @returns what to call with each text; an empty one asks nothing
 */
export function asker<T>(
  ask: (said: string) => Promise<T>,
  tell: (said: string, answer: T) => void,
): (said: string) => void {
  let wanted = ''
  let busy = false
  let late = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = async () => {
    late = busy
    if (busy) return
    busy = true
    const said = wanted
    try {
      const answer = await ask(said)
      if (said === wanted) tell(said, answer)
    } catch {
      // Offline or busy: what the phone itself found is there
    }
    busy = false
    if (late) void go()
  }
  return (said) => {
    if (timer) clearTimeout(timer)
    wanted = said
    late = false
    if (said) timer = setTimeout(() => void go(), WAIT)
  }
}
