import type { Sql } from 'postgres'

const BYTEA = 17

/** Several byteas as one parameter: an array of bytes does not say by itself what it is. */
export const byteArray = (sql: Sql, all: readonly Uint8Array[]) => sql.array([...all], BYTEA)
