import { now } from '../../core/clock'
import { withoutOwnName } from '../../core/own-name'
import { sendable } from './sendable'

/** `nothing`: nothing fitted. `left`: there were results, and none was opened. */
export type How = 'nothing' | 'left'

/** So many characters are told. */
const MOST = 120
/** Results on screen for less than this many ms were not looked at. */
const LOOKED = 2000

interface Search {
  readonly said: string
  readonly found: boolean
  readonly since: number
  /** When somebody began to delete it. */
  until?: number
  opened?: boolean
}

/**
 * Follows one visit to search and tells, once a text, of those that led nowhere: when the text is cleared, or the visit ends.
 * @param clock ms
 */
export function missedSearches(tell: (said: string, how: How) => void, clock = () => now().getTime()) {
  const told = new Set<string>()
  let last: Search | undefined
  const end = () => {
    const search = last
    last = undefined
    if (!search || search.opened) return
    const said = withoutOwnName(sendable(search.said)).slice(0, MOST)
    if (said.length < 2 || told.has(said)) return
    const looked = (search.until ?? clock()) - search.since >= LOOKED
    if (search.found && !looked) return
    told.add(said)
    tell(said, search.found ? 'left' : 'nothing')
  }
  return {
    /** What is typed now, and whether something fits it. */
    typed: (said: string, found: boolean): void => {
      if (!said.trim()) return end()
      // Deleting, one character after another, says nothing new
      if (last && last.said !== said && last.said.startsWith(said)) last.until ??= clock()
      else last = { said, found, since: clock() }
    },
    opened: (): void => {
      if (last) last.opened = true
    },
    end,
  }
}
