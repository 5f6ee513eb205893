import type { FindAnswer } from '../contract/types'
import type { Network } from './network'

const MOST = 20
const MOST_TOWARDS = 3

/** Stops and lines by a part of their name; a name that begins so comes first, the shorter before the longer. */
export function find({ stops, ways, place, callsAt }: Network, text: string): FindAnswer {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/[路站]$/, '')
    .trim()
    .trim()
    .toLowerCase()
    .replace(/路$|站$/, '')
  const rank = (name: string) => (name.startsWith(wanted) ? 0 : 1000) + name.length
  const fits = (...names: readonly string[]) =>
    wanted !== '' && names.some((name) => name.toLowerCase().includes(wanted))
  const places = stops
    .filter(({ name }) => fits(name.zh, name.en))
    .sort((a, b) => rank(a.name.zh) - rank(b.name.zh))
    .slice(0, MOST)
  const end = (ids: readonly string[], at: number) => place(ids[at] ?? '')
  return {
    stops: places.map(({ id, name }) => ({
      id,
      name,
      towards: callsAt(id)
        .flatMap(({ way }) => end(way.stops, way.stops.length - 1) ?? [])
        .slice(0, MOST_TOWARDS),
    })),
    lines: ways
      .filter(({ direction, name }) => direction === 0 && fits(name))
      .sort((a, b) => rank(a.name) - rank(b.name))
      .slice(0, MOST)
      .flatMap(({ line, name, stops: on }) => {
        const [from, to] = [end(on, 0), end(on, on.length - 1)]
        return from && to ? [{ id: line, name, from, to }] : []
      }),
  }
}
