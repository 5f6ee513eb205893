import type { Sql } from 'postgres'

/**
 * SQLSTATE classes and codes that tell of the database's state, not of the statement: no connection (08), no disk, memory
 * or connection left (53), ended or starting (57P), broken off (57014), only to be read (25006), its files in trouble
 * (58), and one of two that waited for each other or for a lock.
 */
const passing = /^(08|53|58)[\dA-Z]{3}$|^57P[\dA-Z]{2}$|^(57014|25006|40001|40P01|55P03)$/

const lost = new Set([
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
])

/** Whether this was thrown because the connection is gone, or was ended by the database. */
export function isLost(thrown: unknown): boolean {
  const { code, severity } = (thrown ?? {}) as { code?: unknown; severity?: unknown }
  return typeof code === 'string' && (lost.has(code) || severity === 'FATAL' || severity === 'PANIC')
}

/** Whether this was thrown because the database is away, full or ending: the same may work in a while. */
export function isUnavailable(thrown: unknown): boolean {
  const { code } = (thrown ?? {}) as { code?: unknown }
  return typeof code === 'string' && (lost.has(code) || passing.test(code))
}

/**
 * Whether the database can take what is written: a standby and a full disk answer questions as ever. The disk is tried
 * with a sort that has to leave memory, so that nothing is changed and no right is needed.
 * @throws what the database says where it cannot
 */
export async function assertWritable(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    const [row] = await tx<{ only: string }[]>`select current_setting('transaction_read_only') as only`
    if (row?.only === 'on') throw Object.assign(new Error('the database can only be read'), { code: '25006' })
    await tx`set local work_mem = '64kB'`
    await tx`select count(*) from (select n from generate_series(1, 20000) as n order by n desc offset 1) as sorted`
  })
}
