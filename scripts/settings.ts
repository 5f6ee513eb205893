import { readSettings } from '../server/config/environment'
import { settingsTable } from './settings/table'

/** `npm run settings`: every setting of the server, what it is here, where that comes from, and what is wrong. */
const { problems } = readSettings(process.env)
console.log(settingsTable(process.env))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
