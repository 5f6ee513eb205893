import type { Fragment, Sql } from 'postgres'

/**
 * Condition of an insert that anybody may cause: fewer than `most` of `rows` are there. Two at once may both find the last
 * place: the bound keeps a disk from filling, and is no count.
 */
export const roomFor = (sql: Sql, rows: Fragment, most: number): Fragment =>
  sql`(select count(*) from (${rows} limit ${most}) as kept) < ${most}`
