import { migrationFolders } from '../server/database/folders'
import * as modules from '../server/modules.gen'
import { onDatabase, runCommand, type CommandLine } from '../server/operator-command'
import { adopt } from './adopt-database/adopt'

/**
 * `DATABASE_URL=… npm run adopt-database -- NAME`: its owner gives a database to `npm start`, which may change and empty
 * it from then on. It must be empty, or hold only what this program has made.
 */
const adoptDatabase = ({ env, args, say }: CommandLine): Promise<void> =>
  onDatabase(env, 'to give away', async (sql) => {
    await adopt(sql, migrationFolders(modules), args[0])
    say(`The database "${args[0]}" is marked: npm start may change and empty it.`)
  })

runCommand(adoptDatabase)
