/** How many letters must be put in, left out, changed or swapped to make one text of the other. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const at = (di: number, dj: number) => (di === 0 ? row : rows[i - di])?.[j - dj] ?? Infinity
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(
          at(1, 0) + 1,
          at(0, 1) + 1,
          at(1, 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
          swapped ? at(2, 2) + 1 : Infinity,
        ),
      )
    }
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}

/** Short names are near to many of other programs': `SORT` is no `PORT` mistyped. */
const LONG = 6
/** A longer name leaves room for two slips. */
const LONGER = 9

/** What other programs are told, however near it comes. */
const usual = new Set(['HOSTS', 'PORTS', 'GHOST', 'SPORT', 'DATES', 'SHOST', 'LHOST', 'RHOST', 'LPORT', 'RPORT'])

function isNear(given: string, ours: string): boolean {
  if (given.toUpperCase() === ours) return true
  const [one, other] = [given.toUpperCase().replace(/[-.]/g, '_'), ours]
  if (Math.abs(one.length - other.length) > 2) return false
  if (ours.length < LONG) return one.length !== other.length && distance(one, other) === 1
  return distance(one, other) <= (ours.length < LONGER ? 1 : 2)
}

/** The name of ours that a name nobody reads was probably meant to be. */
export const meant = (given: string, ours: readonly string[]): string | undefined =>
  usual.has(given) ? undefined : ours.find((name) => isNear(given, name))
