import { isProblem, type Problem } from './problem'
import { storeOf } from './store'

/** Where something stands that the resident asked for with a tap. */
interface Doing {
  readonly busy: boolean
  readonly problem?: Problem
}

/**
 * One thing at a time, with what went wrong.
 * @returns `use` for the screen; `run`, which answers undefined where it failed or another is at work; `settle`, after which
 * nothing is said to have gone wrong
 */
export function doing() {
  const use = storeOf<Doing>(() => ({ busy: false }))
  async function run<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (use.getState().busy) return undefined
    use.setState({ busy: true, problem: undefined })
    try {
      const done = await act()
      use.setState({ busy: false })
      return done
    } catch (thrown) {
      use.setState({ busy: false, problem: isProblem(thrown) ? thrown : undefined })
      if (!isProblem(thrown)) throw thrown
      return undefined
    }
  }
  const settle = () => use.setState({ problem: undefined })
  return { use, run, settle }
}
