import type { TheirNetwork } from '../agency/client'
import type { Diversion, Place } from '../contract/types'

/** One direction of a line, with a timetable that fits its stops. */
export interface Way {
  readonly line: string
  readonly name: string
  readonly direction: 0 | 1
  readonly stops: readonly string[]
  readonly offsets: readonly number[]
  readonly departures: readonly number[]
  readonly hasOther: boolean
}

/** A way and where on it a stop is. */
export interface Call {
  readonly way: Way
  readonly index: number
}

/** A city's stops and lines, to be looked up. What refers to a stop that is not there is left out. */
export interface Network {
  readonly place: (stop: string) => Place | undefined
  readonly across: (stop: string) => string | undefined
  /** Ways that lead on from a stop: nobody boards at the last. */
  readonly callsAt: (stop: string) => readonly Call[]
  readonly way: (line: string, direction: 0 | 1) => Way | undefined
  readonly diversions: (way: Way) => readonly (Diversion & { readonly id: string })[]
  readonly gone: (kind: 'stop' | 'line', id: string) => { name?: string; successor?: Place }
  readonly stops: readonly Place[]
  readonly ways: readonly Way[]
}

const known = new WeakMap<TheirNetwork, Network>()

/** The network of an answer of the company; the same answer is read once. */
export function networkOf(their: TheirNetwork): Network {
  const made = known.get(their) ?? read(their)
  known.set(their, made)
  return made
}

function read({ stops, lines, diversions, gone }: TheirNetwork): Network {
  const places = new Map<string, Place>(
    stops.map(({ id, name, englishName }) => [id, { id, name: { zh: name, en: englishName ?? name } }]),
  )
  const across = new Map(stops.map(({ id, across: other }) => [id, other]))
  const place = (id: string) => places.get(id)
  const ways = lines.flatMap(({ id, name, directions }) =>
    directions.flatMap(({ stops: on, offsets, departures }, index): Way[] => {
      const fits = on.length === offsets.length && on.every((stop) => places.has(stop))
      const rises = offsets.every((offset, n) => offset >= (offsets[n - 1] ?? 0))
      const direction = index === 0 ? 0 : 1
      const hasOther = directions.length === 2
      return fits && rises ? [{ line: id, name, direction, stops: on, offsets, departures, hasOther }] : []
    }),
  )
  const calls = new Map<string, Call[]>()
  for (const way of ways)
    for (const [index, stop] of way.stops.slice(0, -1).entries())
      calls.set(stop, [...(calls.get(stop) ?? []), { way, index }])
  return {
    stops: [...places.values()],
    ways,
    place,
    across: (stop) => across.get(stop),
    callsAt: (stop) => calls.get(stop) ?? [],
    way: (line, direction) => ways.find((way) => way.line === line && way.direction === direction),
    diversions: ({ line, direction }) =>
      diversions.flatMap((one) => {
        const [stop, instead] = [place(one.stop), one.instead === undefined ? undefined : place(one.instead)]
        if (one.line !== line || one.direction !== direction || !stop) return []
        const walk = one.walkMinutes === undefined ? {} : { walkMinutes: one.walkMinutes }
        return [{ id: one.stop, stop, until: one.until, ...(instead ? { instead } : {}), ...walk }]
      }),
    gone: (kind, id) => {
      const one = gone.find((each) => each.kind === kind && each.id === id)
      const line = (successor: string): Place | undefined => {
        const name = lines.find((each) => each.id === successor)?.name
        return name === undefined ? undefined : { id: successor, name: { zh: name, en: name } }
      }
      const successor = one?.successor === undefined ? undefined : (kind === 'stop' ? place : line)(one.successor)
      return { ...(one ? { name: one.name } : {}), ...(successor ? { successor } : {}) }
    },
  }
}
