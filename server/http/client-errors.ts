import type { Sql } from 'postgres'
import type { PlatformHandlers } from '../module'

/** A fault of a phone's, kept without anything personal. */
export const clientErrorRoutes = (sql: Sql, newId: () => string): Pick<PlatformHandlers, 'clientError'> => ({
  async clientError({ now }, { body: { code, page, version, where } }) {
    await sql`
      insert into client_errors (id, code, page, version, stack, at)
      values (${newId()}, ${code}, ${page}, ${version}, ${where}, ${now})`
    return {}
  },
})
