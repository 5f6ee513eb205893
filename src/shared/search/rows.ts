/** Reads or writes one choice after the other, each a part of a whole: a number from nought up to a total. */
export interface Coder {
  /** Where in a whole of so much the next part lies; only asked where nothing is `coming`. */
  at(total: number): number
  take(from: number, size: number, total: number): void
  /** Where a text is written: the number of the character at a place. */
  readonly coming?: (place: number) => number
}

const ROW = 32
/** How much likelier a character of the text is for each time that nothing foretold it. */
const AGAIN = 2

/** Takes one of some parts. @param wanted where it is known */
function pick(sizes: readonly number[], coder: Coder, wanted?: number): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const target = wanted === undefined ? coder.at(total) : 0
  let from = 0
  let part = 0
  for (; part < sizes.length - 1; part++) {
    const size = sizes[part] || 0
    if (wanted === undefined ? target < from + size : part === wanted) break
    from += size
  }
  coder.take(from, sizes[part] || 0, total)
  return part
}

/** Characters of the text by rows, for those that nothing foretold. @returns reads one */
export function rowsOf(characters: number, coder: Coder): (coming?: number) => number {
  const rows = Array.from({ length: Math.ceil(characters / ROW) }, (_, row) =>
    new Array<number>(Math.min(ROW, characters - row * ROW)).fill(1),
  )
  const sums = rows.map(({ length }) => length)
  return (coming) => {
    const row = pick(sums, coder, coming && Math.floor(coming / ROW))
    const times = rows[row] ?? []
    const at = pick(times, coder, coming && coming % ROW)
    sums[row] = (sums[row] || 0) + AGAIN
    times[at] = (times[at] || 0) + AGAIN
    return row * ROW + at
  }
}
