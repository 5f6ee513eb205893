import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/build'

/**
 * `npm run fuzz -- --requests 100000 --arrivals 100000 --seed 7`: what `npm test` asks a few hundred times, and decodes two
 * thousand. None of a kind where it says 0.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    arrivals: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '12' },
  },
})
const files = [
  ...(values.requests === '0' ? [] : ['sweeps/fuzz']),
  ...(values.arrivals === '0' ? [] : ['arrival/fuzz']),
].join('|')
const jest = path.join(root, 'node_modules/jest/bin/jest.js')
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'node', '--testPathPattern', files], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_REQUESTS: values.requests,
    FUZZ_ARRIVALS: values.arrivals,
    FUZZ_SEED: values.seed,
    SWEEP_SEED: values.seed,
  },
})
process.exitCode = status ?? 1
