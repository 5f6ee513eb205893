import type { KitModule } from '../../../../server/module'
import type { Port } from './port'
import { get, keep, peopleIn, words } from './repository'

/** What residents report, kept for all services alike. */
export const build: NonNullable<KitModule['build']> = ({ sql, newId }) => {
  const port: Port = {
    async keep(tx, report, account, at) {
      const id = newId()
      return (await keep(tx, { ...report, account, id, at })) ? id : undefined
    },
    peopleIn: (city, about) => peopleIn(sql, city, about),
    words: (city, about) => words(sql, city, about),
    get: (city, id) => get(sql, city, id),
  }
  return { port }
}
