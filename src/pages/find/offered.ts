import type { Context } from './nearer'

/** What stands above the life events together has this many rows. */
const MOST = 4
/** Of these, so many for what was used lately, where a place has something to say too. */
const HALF = 2

/** What to show before anything is typed: ids, four at most in all, none twice. */
export function offered({ place, recent }: Context): Context {
  const lately = recent.slice(0, place.length ? HALF : MOST)
  return { recent: lately, place: place.filter((id) => !lately.includes(id)).slice(0, MOST - lately.length) }
}
