import { setTimeout as pause } from 'node:timers/promises'
import postgres, { type Sql, type TransactionSql } from 'postgres'
import { isLost } from './unavailable'

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

/** Within so many ms the driver notices that a connection is gone. */
const NOTICED_MS = 1000

/**
 * Transactions whose connection may go away under them. The driver would then send a ROLLBACK, or what the work asks
 * next, where there is no connection any more, and take the process down, or make the pool one connection poorer for
 * ever. Here nothing more is sent once it is lost, and `begin` throws what the driver says of the loss.
 */
function keepLosses(sql: Sql): Sql {
  const begin = sql.begin.bind(sql) as (work: (tx: TransactionSql) => unknown) => Promise<unknown>
  const guarded = async (work: (tx: TransactionSql) => unknown) => {
    let loss: unknown
    let over = false
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
          await pause(NOTICED_MS, undefined, { ref: false })
          // The driver has ended the transaction when it noticed, and must not hear of us again
          if (over) return new Promise(() => undefined)
          // It was lost elsewhere, and this connection lives
          throw error
        }
      })
    } catch (error) {
      loss = error
      over = true
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
