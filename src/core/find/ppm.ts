/**
 * Takes one of some options, each as likely as its weight says: a decoder reads which, an encoder writes it.
 * @param which the option that stands for a character, by its number; -1: the last
 * @param place of the character in the text
 */
export type Choose = (weights: readonly number[], which: (character: number) => number, place: number) => number

const ORDER = 3
const ROW = 32
/** Weights are whole numbers: so much finer, the chance of none is near what it was. */
const FINE = 16
/** How much likelier a character of the text is for each time that nothing foretold it. */
const AGAIN = 2

/** What followed somewhere: characters by number, and how often each did. */
interface Context {
  readonly next: number[]
  readonly times: number[]
}

const fresh = (): Context => ({ next: [], times: [] })

/** Of contexts that look alike, how often one of their characters came next, and how often none did. */
class Escapes {
  private readonly counts = new Map<number, [none: number, one: number]>()

  of(order: number, options: number, sum: number): [none: number, one: number] {
    const kind = (order * 32 + Math.clz32(options)) * 32 + Math.clz32(sum)
    const counts = this.counts.get(kind) ?? [1, 1]
    this.counts.set(kind, counts)
    return counts
  }
}

/** Characters of the text by rows, for those that nothing foretold. */
class Rows {
  private readonly times: number[][] = []
  private readonly sums: number[] = []

  constructor(characters: number) {
    for (let left = characters; left > 0; left -= ROW) {
      const size = Math.min(ROW, left)
      this.times.push(new Array<number>(size).fill(1))
      this.sums.push(size)
    }
  }

  read(choose: Choose, place: number): number {
    const row = choose(this.sums, (character) => Math.floor(character / ROW), place)
    const times = this.times[row] ?? []
    const at = choose(times, (character) => character % ROW, place)
    this.sums[row] = (this.sums[row] ?? 0) + AGAIN
    times[at] = (times[at] ?? 0) + AGAIN
    return row * ROW + at
  }
}

/**
 * A text, character by character, each foretold by those before it: prediction by partial matching (Cleary and Witten
 * 1984), then by what its line has, last by what the text has. How likely a context knows nothing is learnt from those
 * like it (Bloom 1998); it learns only where a character was looked for. Every JavaScript engine reads the same.
 * @param alphabet every character of the text once
 */
export function ppm(alphabet: string, length: number, choose: Choose): string {
  const contexts = [fresh()]
  const after = new Map<number, number>()
  const numberOf = (context: number, character: number) => {
    const key = context * alphabet.length + character
    const known = after.get(key)
    if (known !== undefined) return known
    after.set(key, contexts.length)
    return contexts.push(fresh()) - 1
  }
  const escapes = new Escapes()
  const rows = new Rows(alphabet.length)
  const excludedAt = new Array<number>(alphabet.length).fill(-1)
  let line = fresh()
  let text = ''
  // Of the contexts of each order, the shortest first
  let path = new Array<number>(ORDER + 1).fill(0)
  for (let place = 0; place < length; place++) {
    const asked: Context[] = []
    let found = -1
    for (let order = ORDER; order >= 0 && found < 0; order--) {
      const context = order ? (contexts[path[order] ?? 0] ?? line) : line
      asked.push(context)
      const options: number[] = []
      const weights: number[] = []
      let sum = 0
      for (let at = 0; at < context.next.length; at++) {
        const character = context.next[at] ?? 0
        if (excludedAt[character] === place) continue
        const weight = 2 * (context.times[at] ?? 0) - 1
        options.push(character)
        weights.push(FINE * weight)
        sum += weight
      }
      if (sum === 0) continue
      const counts = escapes.of(order, options.length, sum)
      weights.push(Math.max(1, Math.round((FINE * sum * counts[0]) / counts[1])))
      found = options[choose(weights, (character) => options.indexOf(character), place)] ?? -1
      counts[found < 0 ? 0 : 1]++
      if (found < 0) for (const option of options) excludedAt[option] = place
    }
    const next = found < 0 ? rows.read(choose, place) : found
    for (const { next: known, times } of asked) {
      const at = known.indexOf(next)
      if (at < 0) times[known.push(next) - 1] = 1
      else times[at] = (times[at] ?? 0) + 1
    }
    const character = alphabet.charAt(next)
    text += character
    if (character === '\n') line = fresh()
    path = path.map((_, order) => (order ? numberOf(path[order - 1] ?? 0, next) : 0))
  }
  return text
}
