import postgres, { type Sql, type TransactionSql } from 'postgres'
import { isUnavailable } from './unavailable'

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

/** The connection is gone, or the server has said that it ends it. */
const isLost = (error: unknown): boolean => {
  const { name, severity_local: severity } = (error ?? {}) as { name?: string; severity_local?: string }
  return isUnavailable(error) && (name !== 'PostgresError' || severity === 'FATAL' || severity === 'PANIC')
}

/**
 * Transactions whose connection may go away under them. The driver would then send a ROLLBACK, or what the work asks
 * next, where there is no connection any more, and take the process down, or make the pool one connection poorer for
 * ever. Here nothing more is sent once it is lost, and `begin` throws what the driver says of the loss.
 */
function keepLosses(sql: Sql): Sql {
  const begin = sql.begin.bind(sql) as (work: (tx: TransactionSql) => unknown) => Promise<unknown>
  const guarded = async (work: (tx: TransactionSql) => unknown) => {
    let loss: unknown
    const ask = <T>(sent: () => T): T => {
      if (loss) throw loss as Error
      return sent()
    }
    const lost = (tx: TransactionSql) =>
      new Proxy(tx, { apply: (target, self, given) => ask(() => Reflect.apply(target, self, given) as unknown) })
    try {
      return await begin(async (tx) => {
        try {
          return await work(lost(tx))
        } catch (error) {
          if (!isLost(error)) throw error
          loss = error
          // The driver ends the transaction when it notices, and never hears of us again
          return new Promise(() => undefined)
        }
      })
    } catch (error) {
      loss = error
      throw error
    }
  }
  return Object.assign(sql, { begin: guarded })
}

/**
 * Opens a pool. Column names stay as in SQL (alias them: `as "promisedBy"`), days stay text, bigint becomes number,
 * undefined becomes null.
 */
export const connect = (url: string, { max = 10, prepare = true }: SqlOptions = {}): Sql => {
  const sql = postgres(url, {
    max,
    prepare: prepare && new URL(url).searchParams.get('prepare') !== 'false',
    connect_timeout: 10,
    // Asked for at each new connection, where a loss would end the process; lists go as text (server/sql-arrays.ts)
    fetch_types: false,
    transform: { undefined: null },
    types: { days, integers },
    onnotice: () => undefined,
  })
  return keepLosses(sql)
}
