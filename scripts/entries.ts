import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { SENDER } from '../mock/wechat/ways-in'
import { matrix, type Looked } from './entries/matrix'
import { build, root } from './lib/build'
import { command } from './lib/command'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '12' } } })

/** Of a build that lets a mini-program hand something over; dist/weapp lets none. */
const dist = 'dist/weapp-entries'

/**
 * `npm run entries:matrix [-- --seed 7]`: every way in × every page, launched in dist/weapp and in Chromium, each looked at
 * for page, parameters, city and channel. `npm test` looks at one cell a way.
 */
async function main(): Promise<number> {
  process.env.JINBAN_SENDERS = SENDER
  await build({ platform: 'weapp', out: dist })
  delete process.env.JINBAN_SENDERS
  await build({ platform: 'h5' })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entries-'))
  const out = path.join(folder, 'cells.jsonl')
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--selectProjects', 'journeys', 'browser']
  const { status } = spawnSync(process.execPath, [...jest, '--testPathPattern', 'tests/(journeys|browser)/entries'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ENTRIES: 'all', ENTRIES_SEED: values.seed, ENTRIES_DIST: dist, ENTRIES_OUT: out },
  })
  const lines = fs.existsSync(out) ? fs.readFileSync(out, 'utf8').trim().split('\n') : []
  fs.rmSync(folder, { recursive: true })
  console.log(`\nSeed ${values.seed}\n${matrix(lines.map((line) => JSON.parse(line) as Looked))}`)
  return status ?? 1
}

command(main)
