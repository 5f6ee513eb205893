import { isProblem, type Problem } from '../../core/problem'
import { storeOf } from '../../core/store'
import { visit } from '../../core/tab'

export interface Doing {
  /** On its way. */
  readonly busy: boolean
  /** Why it did not go. */
  readonly problem?: Problem
}

/** What a resident wishes for, exactly as it is sent. */
interface Wish {
  readonly city: string
}

interface ActOptions<W extends Wish> {
  /** `<service>:<what>`. */
  readonly name: string
  /** The endpoint: what it throws is shown, and may be tried again. */
  readonly send: (input: { readonly body: W }) => Promise<unknown>
  /** After it has gone. */
  readonly done: (wish: W) => Promise<unknown>
}

export interface ActStore<W extends Wish> {
  /** How it stands in a city. */
  readonly use: (city: string) => Doing
  /** Does it once, however often it is tapped. */
  start(wish: W): Promise<void>
  /** What was to be sent from here and has not gone, where a sign-in or a failure came between: to be offered again. */
  offered(city: string): W | undefined
  /** The resident wishes for it no more. */
  drop(city: string): void
}

const idle: Doing = { busy: false }

/** Something a resident does from a screen, by city. Its wish outlives a sign-in, until it has gone or is dropped. */
export function actStore<W extends Wish>({ name, send, done }: ActOptions<W>): ActStore<W> {
  const store = storeOf<Readonly<Record<string, Doing>>>(() => ({}))
  const keptOf = (city: string) => visit<W>(`wish:${name}:${city}`)
  return {
    use: (city) => store((all) => all[city]) ?? idle,
    async start(wish) {
      const { city } = wish
      if (store.getState()[city]?.busy) return
      const say = (doing: Doing) => store.setState({ [city]: doing })
      say({ busy: true })
      keptOf(city).write(wish)
      try {
        await send({ body: wish })
        keptOf(city).clear()
        await done(wish)
        say(idle)
      } catch (thrown) {
        say(isProblem(thrown) ? { busy: false, problem: thrown } : idle)
        if (!isProblem(thrown)) throw thrown
      }
    },
    offered: (city) => keptOf(city).read(),
    drop: (city) => {
      if (store.getState()[city]?.busy) return
      keptOf(city).clear()
      store.setState({ [city]: idle })
    },
  }
}
