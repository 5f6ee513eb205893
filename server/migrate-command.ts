import { systemClock } from './clock'
import * as modules from './modules.gen'
import { onDatabase, type CommandLine } from './operator-command'
import { migrationFolders } from './database/folders'
import { migrate } from './database/migrate'

/** Run by hand or by a deployment, under the role that owns the tables; the server itself needs no such right. */
export const migrateCommand = ({ env, say }: CommandLine): Promise<void> =>
  onDatabase(env, 'to migrate', async (sql) => {
    const applied = await migrate(sql, migrationFolders(modules), systemClock.now())
    say(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Nothing to apply')
  })
