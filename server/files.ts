import fs from 'node:fs'
import path from 'node:path'

/** Where files that are read at run time stand: the repository, or `dist/server` with its copies of them. */
export const root = fs.existsSync(path.join(__dirname, 'server/database/migrations'))
  ? __dirname
  : path.resolve(__dirname, '..')
