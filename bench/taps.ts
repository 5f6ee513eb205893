import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, root } from '../scripts/lib/build'
import { table } from './table'

/**
 * From home to each answer: tests/journeys/taps.test.ts walks the production dist against the real server, every guide
 * too, and this prints what it counted. @throws Error where an answer took more than that test allows
 */
export async function benchTaps(): Promise<void> {
  await build({ platform: 'weapp' })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'taps-'))
  const file = path.join(folder, 'taps.json')
  try {
    const jest = path.join(root, 'node_modules/jest/bin/jest.js')
    const args = [jest, '--selectProjects', 'journeys', '--testPathPattern', 'tests/journeys/taps']
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, TAPS_TO: file },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (fs.existsSync(file))
      table(
        'From home to each answer: taps, and requests after the last one (those once a phone apart)',
        ['answer', 'way', 'taps', 'requests', 'once'],
        JSON.parse(fs.readFileSync(file, 'utf8')) as (string | number)[][],
      )
    if (status !== 0) throw new Error('an answer took more than tests/journeys/taps.test.ts allows, or never came')
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
