type Plain = Record<string, unknown>
type Columns = Readonly<Record<string, readonly unknown[]>>

/** A list of things alike: each name once, with what all of them have under it. */
interface Table {
  readonly count: number
  /** What each of them has. */
  readonly each: Columns
  /** What some lack: it is null there. */
  readonly some: Columns
}

/** The one name of an object that stands for a table; names that begin so get one more. */
const MARK = '\u0000'
/** Shorter lists gain nothing. */
const LEAST = 8

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const isSimple = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const isRow = (one: unknown): one is Plain =>
  isPlain(one) &&
  Object.entries(one).every(([name, value]) => name[0] !== MARK && name !== '__proto__' && isSimple(value))

function tableOf(list: readonly Plain[]): Table {
  const names = [...new Set(list.flatMap((one) => Object.keys(one)))]
  const columns = names.map((name) => [name, list.map((one) => one[name] ?? null)] as const)
  const [each, some] = [true, false].map((whole) =>
    Object.fromEntries(columns.filter(([, column]) => column.includes(null) !== whole)),
  )
  return { count: list.length, each: each ?? {}, some: some ?? {} }
}

function rowsOf({ count, each, some }: Table): Plain[] {
  // A row that has all its names is filled in faster than one that grows
  const blank = Object.fromEntries(Object.keys(each).map((name) => [name, null]))
  const rows = Array.from({ length: count }, (): Plain => ({ ...blank }))
  for (const [name, column] of Object.entries(each)) rows.forEach((row, at) => (row[name] = column[at]))
  for (const [name, column] of Object.entries(some))
    rows.forEach((row, at) => {
      if (column[at] !== null) row[name] = column[at]
    })
  return rows
}

function toKeep(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.length >= LEAST && list.every(isRow) ? { [MARK]: tableOf(list) } : list.map(toKeep)
  }
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name[0] === MARK ? MARK + name : name, toKeep(one)]),
  )
}

/** Changes what it is given: it was parsed for this. */
function asSaid(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = value
    list.forEach((one, at) => {
      if (typeof one === 'object') list[at] = asSaid(one)
    })
    return list
  }
  if (!isPlain(value)) return value
  if (isPlain(value[MARK])) return rowsOf(value[MARK] as unknown as Table)
  const named = Object.entries(value)
  if (named.some(([name]) => name[0] === MARK))
    return Object.fromEntries(named.map(([name, one]) => [name[0] === MARK ? name.slice(1) : name, asSaid(one)]))
  for (const [name, one] of named) if (typeof one === 'object') value[name] = asSaid(one)
  return value
}

/**
 * JSON as a copy of it is kept: of a long list of things alike, as a department's entries are, each name stands there once.
 * That is half the bytes to seal, to store and to read.
 * @param text JSON
 */
export const packed = (text: string): string => JSON.stringify(toKeep(JSON.parse(text)))

/**
 * What was packed, as `JSON.parse` of the text would give it, but for the order of names; what never was, as it is.
 * @throws SyntaxError where it is no JSON
 */
export const unpacked = (text: string): unknown => asSaid(JSON.parse(text))
