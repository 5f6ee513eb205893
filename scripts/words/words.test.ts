import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../../server/files'
import { connect } from '../../server/database/sql'
import { MissedSearches } from '../../server/search/missed/missed-searches'
import { freshDatabase } from '../../server/testing/database'
import { missedIn, together } from './said'
import { argumentsOf } from './arguments'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'words-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
const words = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(process.execPath, [tsx, 'scripts/words.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: undefined, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  })

const told = [
  { said: '身份证掉水里了', times: 5, how: 'nothing' },
  { said: '热气球比赛', times: 7, how: 'nothing' },
  { said: '共享单车投诉', times: 2, how: 'left' },
  { said: '共享单车投诉', times: 2, how: 'nothing' },
  { said: '我家的私事', times: 2, how: 'nothing' },
]

function write(rows: readonly object[]): string {
  const file = path.join(folder, 'missed.jsonl')
  fs.writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  return file
}

test('of a file: each text with the nearest matters and a proposal, most often said first; no guide changes', () => {
  const guides = path.join(root, 'config/cities')
  const before = fs.statSync(path.join(guides, 'typical/guides/id-card-lost.json')).mtimeMs
  const out = path.join(folder, 'words.json')
  words(['--city', 'yunlan', '--week', '2026-11-18', '--file', write(told), '--out', out])
  const list = JSON.parse(fs.readFileSync(out, 'utf8')) as { week: string; entries: Record<string, unknown>[] }
  expect(list.week).toBe('2026-11-16')
  expect(list.entries.map(({ said, times, how, proposal }) => ({ said, times, how, proposal }))).toEqual([
    { said: '热气球比赛', times: 7, how: { nothing: 7, left: 0 }, proposal: { kind: 'missing' } },
    {
      said: '身份证掉水里了',
      times: 5,
      how: { nothing: 5, left: 0 },
      proposal: { kind: 'word', guide: expect.stringMatching(/^id-card-/) as string },
    },
    {
      said: '共享单车投诉',
      times: 4,
      how: { nothing: 2, left: 2 },
      proposal: { kind: 'known', guide: 'shared-bike-complaint' },
    },
  ])
  for (const { nearest } of list.entries) expect((nearest as object[]).length).toBeLessThanOrEqual(3)
  expect(fs.statSync(path.join(guides, 'typical/guides/id-card-lost.json')).mtimeMs).toBe(before)
})

test('of the database: that city and week, as a table', async () => {
  const database = await freshDatabase()
  const sql = connect(database.url)
  const missed = new MissedSearches(sql)
  for (const at of ['2026-11-17', '2026-11-18', '2026-11-22', '2026-11-23'])
    await missed.add('yunlan', '古琴考级', 'nothing', new Date(`${at}T09:00:00+08:00`))
  await sql.end()
  const said = words(['--city', 'yunlan', '--week', '2026-11-16'], { DATABASE_URL: database.url })
  await database.drop()
  expect(said).toContain('# Searched for in vain: yunlan, week of 2026-11-16')
  expect(said).toMatch(/^\| 古琴考级 \| 3 \| 3 \| 0 \|/m)
})

test.each([
  [['--city', 'yunlan'], 'Set DATABASE_URL to the database of the server, or give --file.'],
  [['--city', 'atlantis', '--file', 'x'], 'There is no city atlantis'],
  [[], 'Say which city. Usage: npm run words -- --city yunlan'],
])('%j is told what to do', (args, sentence) => {
  expect(() => words(args)).toThrow(sentence)
})

test('without a week, the last whole one', () => {
  const now = new Date('2026-11-23T00:10:00+08:00')
  expect(argumentsOf(['--city', 'yunlan'], now).week).toBe('2026-11-16')
  expect(argumentsOf(['--city', 'yunlan', '--week', '2026-11-22'], now).week).toBe('2026-11-16')
  expect(() => argumentsOf(['--city', 'yunlan', '--week', '2026-02-30'], now)).toThrow('--week 2026-02-30 is no day')
})

test('a line that is none is named', () => {
  const good = JSON.stringify(told[0])
  expect(() => missedIn(`${good}\n{`)).toThrow('line 2 is no JSON')
  expect(() => missedIn(`${good}\n\n{"said":"a","times":1}`)).toThrow('line 3 must have')
  expect(together(missedIn(`${good}\r\n`))).toHaveLength(1)
})
