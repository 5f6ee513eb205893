import { rowsOf, type Coder } from './rows'

const ORDER = 3
/** Weights are whole numbers: so much finer, the chance of none is near what it was. */
const FINE = 16
/** A context that was followed by more than so many characters foretells none. */
const WIDE = 128

/** What followed somewhere: characters by number, and how often each did. */
interface Context {
  readonly next: number[]
  readonly times: number[]
}

const fresh = (): Context => ({ next: [], times: [] })

/**
 * A text, character by character, each foretold by those before it: prediction by partial matching (Cleary and Witten
 * 1984), then by what its line has, last by what the text has. How likely a context knows nothing is learnt from those
 * like it (Bloom 1998); it learns only where a character was looked for. Every JavaScript engine reads the same.
 * @param alphabet every character of the text once
 */
export function ppm(alphabet: string, length: number, coder: Coder): string {
  const contexts = [fresh()]
  const numbers = new Map<number, number>()
  const numberOf = (context: number, character: number) => {
    const key = context * alphabet.length + character
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, contexts.length)
    return contexts.push(fresh()) - 1
  }
  /** Of contexts that look alike, how often none of their characters came next, and how often one did. */
  const escapes = new Map<number, [none: number, one: number]>()
  const row = rowsOf(alphabet.length, coder)
  const excludedAt = new Int32Array(alphabet.length).fill(-1)
  /** The next character, if one of those that followed a context is it. */
  const followed = ({ next, times }: Context, order: number, place: number, coming?: number): number | undefined => {
    let sum = 0
    let options = 0
    for (let at = 0; at < next.length; at++) {
      if (excludedAt[next[at] || 0] === place) continue
      sum += 2 * (times[at] || 0) - 1
      options++
    }
    if (options === 0) return undefined
    const kind = (order * 32 + Math.clz32(options)) * 32 + Math.clz32(sum)
    const counts = escapes.get(kind) ?? [1, 1]
    escapes.set(kind, counts)
    const none = Math.max(1, Math.round((FINE * sum * counts[0]) / counts[1]))
    const total = FINE * sum + none
    const target = coming === undefined ? coder.at(total) : 0
    let from = 0
    for (let at = 0; at < next.length; at++) {
      const character = next[at] || 0
      if (excludedAt[character] === place) continue
      const size = FINE * (2 * (times[at] || 0) - 1)
      if (coming === undefined ? target < from + size : character === coming) {
        coder.take(from, size, total)
        counts[1]++
        return character
      }
      from += size
    }
    coder.take(from, none, total)
    counts[0]++
    for (const character of next) excludedAt[character] = place
    return undefined
  }
  let line = fresh()
  let text = ''
  // Of the contexts of each order, the shortest first
  const path = new Array<number>(ORDER + 1).fill(0)
  for (let place = 0; place < length; place++) {
    const coming = coder.coming?.(place)
    const asked: Context[] = []
    let found: number | undefined
    for (let order = ORDER; order >= 0 && found === undefined; order--) {
      const context = order ? (contexts[path[order] || 0] ?? line) : line
      if (order > 0 && context.next.length > WIDE) continue
      asked.push(context)
      found = followed(context, order, place, coming)
    }
    const next = found ?? row(coming)
    for (const { next: known, times } of asked) {
      const at = known.indexOf(next)
      if (at < 0) times[known.push(next) - 1] = 1
      else times[at] = (times[at] || 0) + 1
    }
    const character = alphabet.charAt(next)
    text += character
    if (character === '\n') line = fresh()
    for (let order = ORDER; order > 0; order--) path[order] = numberOf(path[order - 1] || 0, next)
  }
  return text
}
