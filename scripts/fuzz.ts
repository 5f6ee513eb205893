import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/build'

/** `npm run fuzz -- --requests 100000 --seed 7`: what `npm test` asks a few hundred times. */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string', default: '12' } },
})
const jest = path.join(root, 'node_modules/jest/bin/jest.js')
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'node', '--testPathPattern', 'sweeps/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_REQUESTS: values.requests, FUZZ_SEED: values.seed, SWEEP_SEED: values.seed },
})
process.exitCode = status ?? 1
