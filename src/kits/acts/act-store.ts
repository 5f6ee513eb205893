import { create } from 'zustand'
import { newId } from '../../core/ids'
import { isProblem, type Problem } from '../../core/problem'

interface Doing {
  /** On its way. */
  readonly busy: boolean
  /** Why it did not go. */
  readonly problem?: Problem
}

export interface ActStore<W extends readonly unknown[]> {
  readonly use: () => Doing
  /** Does it once, however often it is tapped; the same wish again goes under the same key. */
  start(...wish: W): Promise<void>
}

/** Something a resident does from a screen. @param send Asks for it; what it throws is shown, and may be tried again */
export function actStore<W extends readonly unknown[]>(
  send: (options: { readonly key: string }, ...wish: W) => Promise<unknown>,
): ActStore<W> {
  const use = create<Doing>(() => ({ busy: false }))
  let tried = { wish: '', key: '' }
  return {
    use,
    async start(...wish) {
      if (use.getState().busy) return
      const text = JSON.stringify(wish)
      if (tried.wish !== text) tried = { wish: text, key: newId() }
      use.setState({ busy: true, problem: undefined })
      try {
        await send({ key: tried.key }, ...wish)
        tried = { wish: '', key: '' }
      } catch (thrown) {
        if (!isProblem(thrown)) throw thrown
        // The key is that of another wish: the next tap goes under a new one
        if (thrown.code === 'IDEMPOTENCY_KEY_REUSED') tried = { wish: '', key: '' }
        use.setState({ problem: thrown })
      } finally {
        use.setState({ busy: false })
      }
    },
  }
}
