import postgres, { type Sql } from 'postgres'

/** A day stays the text it is: a Date would move with the machine's time zone. */
const days = { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day }

/** Amounts in fen are bigint; sums of a person stay far below 2^53. */
const integers = {
  to: 20,
  from: [20],
  serialize: (value: number) => String(value),
  parse: (text: string) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError('bigint beyond 2^53')
    return value
  },
}

export interface SqlOptions {
  /** Connections; more than 16 slow down what many write at once, a hot row. */
  readonly max?: number
  /** False behind a PgBouncer older than 1.21 in transaction mode; the address may say so too: `?prepare=false`. */
  readonly prepare?: boolean
}

/**
 * Opens a pool. Column names stay as in SQL (alias them: `as "promisedBy"`), days stay text, bigint becomes number,
 * undefined becomes null.
 */
export const connect = (url: string, { max = 10, prepare = true }: SqlOptions = {}): Sql =>
  postgres(url, {
    max,
    prepare: prepare && new URL(url).searchParams.get('prepare') !== 'false',
    connect_timeout: 10,
    transform: { undefined: null },
    types: { days, integers },
    onnotice: () => undefined,
  })
