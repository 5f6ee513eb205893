import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './lib/build'

/** Kills the server in the middle of its work twenty times; `npm test` does so four times. */
const jest = path.join(root, 'node_modules/jest/bin/jest.js')
const args = [jest, '--selectProjects', 'node', '--testPathPattern', 'server/kill']
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, KILLS: '20' },
})
process.exitCode = status ?? 1
