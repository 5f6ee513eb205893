import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build, root } from './lib/build'
import { readManifests } from './services/manifests'

/** Folders whose tests look at a build, or make one. */
const needsBuild = 'tests/(architecture|devtools|scaffold|start)/'

/** Services that are also tried as a mini-program of their own. */
const triedAlone = () =>
  readManifests()
    .map(({ id }) => id)
    .filter((id) => fs.existsSync(path.join(root, 'src/services', id, 'tests/alone.journey.ts')))

/**
 * `npm test` builds what the tests look at and runs all of them; `npm test -- housing-fund` one service's;
 * `npm test -- --fast` runs what needs no build: rules, routes, server, mock world, sweeps. Other arguments go to jest.
 */
async function main(): Promise<number> {
  const given = process.argv.slice(2)
  const service = given[0] && fs.existsSync(path.join(root, 'src/services', given[0])) ? given.shift() : undefined
  const fast = given.includes('--fast')
  const rest = given.filter((argument) => argument !== '--fast')
  if (!fast) {
    await build({ platform: 'weapp' })
    await build({ platform: 'h5' })
    for (const only of triedAlone().filter((id) => !service || id === service))
      await build({ platform: 'weapp', only, out: `dist/weapp-${only}` })
  }
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--ci']
  if (fast) jest.push('--selectProjects', 'node', '--testPathIgnorePatterns', needsBuild)
  if (service) jest.push('--testPathPattern', `services/${service}/|${service}`)
  const { status } = spawnSync(process.execPath, [...jest, ...rest], { cwd: root, stdio: 'inherit' })
  return status ?? 1
}

main()
  .then((code) => (process.exitCode = code))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
