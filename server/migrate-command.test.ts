import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as modules from './modules.gen'
import { emptyDatabase, type TestDatabase } from './testing/database'
import { migrationFolders } from './database/folders'
import { migrateCommand } from './migrate-command'
import { pending } from './database/migrate'
import { connect } from './database/sql'

let database: TestDatabase
let folder: string
beforeEach(async () => {
  database = await emptyDatabase()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-migrate-'))
})
afterEach(async () => {
  await database.drop()
  fs.rmSync(folder, { recursive: true })
})

const command = async (env: Readonly<Record<string, string>>) => {
  const said: string[] = []
  await migrateCommand({ env, args: [], say: (line) => said.push(line) })
  return said
}

test('applies everything of the project once, the platform first, and says so', async () => {
  const file = path.join(folder, 'url')
  fs.writeFileSync(file, `${database.url}\n`)
  const [said] = await command({ DATABASE_URL_FILE: file })
  expect(said).toMatch(/^Applied platform\/0001_\S+\.sql, /)
  const sql = connect(database.url, { max: 1 })
  expect(await pending(sql, migrationFolders(modules)).finally(() => sql.end())).toEqual([])
  expect(await command({ DATABASE_URL: database.url })).toEqual(['Nothing to apply'])
})

test('without a database it says which one to name', async () => {
  await expect(command({})).rejects.toThrow('Set DATABASE_URL to the database to migrate.')
})
