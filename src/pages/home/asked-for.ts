import { platform } from '../../core/http/platform'
import type { Look } from '../../core/look'
import { ownerTag } from '../../core/session/session'
import { persisted } from '../../core/storage'
import type { UnderWayAnswer } from '../../shared/platform/types'
import type { Row } from './row'

type One = UnderWayAnswer['underWay'][number] & { readonly over?: boolean }

interface Kept {
  /** What home shows. */
  readonly shown: readonly One[]
  /** What it shows when it is next opened. */
  readonly next: readonly One[]
}

const kept = persisted<Kept>('under-way:asked', 1)

/** What somebody has asked departments for that is not over, as the server told it last. */
export const askedFor = {
  rows: (language: Look['language']): Row[] =>
    (kept.read()?.shown ?? []).map(({ key, title, note, page, turn, over }) => ({
      key,
      title: title[language],
      note: note[language],
      url: `/${page}`,
      state: over ? 'over' : turn,
    })),

  /**
   * Asks again, where somebody has signed in on this phone. Nothing on screen moves: what is shown changes in place, what
   * is over says so, and what is new waits until home is next opened.
   * @returns whether what is shown is to be drawn again
   */
  async renew(): Promise<boolean> {
    const owner = ownerTag()
    if (!owner) return false
    const answer = await platform.underWay().catch(() => undefined)
    // Of somebody who has left meanwhile
    if (!answer || ownerTag() !== owner) return false
    const next = answer.underWay
    const before = kept.read()?.shown ?? []
    const shown = before.map((one) => next.find(({ key }) => key === one.key) ?? { ...one, over: true })
    kept.write({ shown, next })
    return JSON.stringify(shown) !== JSON.stringify(before)
  },

  /** Home is opened: what came while it was on screen takes its place. */
  settle(): void {
    const { next } = kept.read() ?? {}
    if (next) kept.write({ shown: next, next })
  },
}
