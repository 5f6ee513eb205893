/**
 * Takes one of some options, each as likely as its weight says: a decoder reads which, an encoder writes it.
 * @param options the characters that each stands for; the last may be '': none of these
 * @param place of the character in the text
 */
export type Choose = (weights: readonly number[], options: readonly string[], place: number) => number

const ORDER = 3
const ROW = 32

/**
 * A text, character by character, each foretold by those before it: prediction by partial matching (Cleary and Witten
 * 1984), escapes by method D, learning only where a character was looked for. Whole numbers alone, so that every
 * JavaScript engine reads the same.
 * @param alphabet every character of the text once
 */
export function ppm(alphabet: string, length: number, choose: Choose): string {
  const contexts = new Map<string, Map<string, number>>()
  const rows = alphabet.match(new RegExp(`[^]{1,${ROW}}`, 'g')) ?? []
  const times = rows.map((row) => [...row].map(() => 1))
  const timesOfRows = rows.map((row) => row.length)
  const text: string[] = []
  let end = ''
  while (text.length < length) {
    const asked: Map<string, number>[] = []
    const excluded = new Set<string>()
    let next: string | undefined
    for (let order = ORDER; order > 0 && next === undefined; order--) {
      const before = end.slice(-order)
      const context = contexts.get(before) ?? new Map<string, number>()
      contexts.set(before, context)
      asked.push(context)
      const options: string[] = []
      const weights: number[] = []
      context.forEach((count, option) => {
        if (excluded.has(option)) return
        options.push(option)
        weights.push(2 * count - 1)
      })
      if (options.length === 0) continue
      next = options[choose([...weights, options.length], [...options, ''], text.length)]
      if (next === undefined) options.forEach((option) => excluded.add(option))
    }
    if (next === undefined) {
      const row = choose(timesOfRows, rows, text.length)
      const at = choose(times[row] ?? [], [...(rows[row] ?? '')], text.length)
      next = rows[row]?.[at] ?? ''
      timesOfRows[row] = (timesOfRows[row] ?? 0) + 1
      const inRow = times[row] ?? []
      inRow[at] = (inRow[at] ?? 0) + 1
    }
    for (const context of asked) context.set(next, (context.get(next) ?? 0) + 1)
    text.push(next)
    end = (end + next).slice(-ORDER)
  }
  return text.join('')
}
