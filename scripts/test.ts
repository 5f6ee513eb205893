import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { command } from './lib/command'
import { lastColdBuild } from './lib/cold-build'
import { build, root, type Built } from './lib/build'
import { readManifests } from './services/manifests'
import { inputsOf, looksFolders, noteLookedAt, unchangedSince } from './test/looked-at'
import type { Run } from './test/reporter'
import { selectionOf, type House, type Selection } from './test/selection'
import { budgetOf, MODULE_BUDGET } from './test/time-table'

const house = (): House => ({
  modules: ['src/services', 'src/kits'].flatMap((kind) =>
    fs.readdirSync(path.join(root, kind)).map((id) => `${kind}/${id}`),
  ),
  triedAlone: readManifests()
    .map(({ id }) => id)
    .filter((id) => fs.existsSync(path.join(root, 'src/services', id, 'tests/alone.journey.ts'))),
})

/** Whose looks this run looks at, and what it says of the others. A fresh machine, and so CI, looks at all. */
function looksOf({ looks }: Selection) {
  const folders = typeof looks === 'string' ? looksFolders() : looks
  const inputs = inputsOf(folders)
  const unchanged = looks === 'changed' && !process.env.CI ? unchangedSince(inputs) : {}
  const at = folders.filter((folder) => !(folder in unchanged))
  const notes = Object.entries(unchanged).map(
    ([folder, since]) => `${folder}: its looks are as they were found well ${since}; npm test -- --all looks again`,
  )
  return { at, notes, inputs: Object.fromEntries(at.map((folder) => [folder, inputs[folder] ?? ''])) }
}

/** The measure of this run: its own cold build of dist/weapp, else the last one on this machine. */
function coldBuild(builds: readonly Built[]): Run['cold'] {
  const own = builds.some(({ out, cold }) => out === 'dist/weapp' && cold)
  const last = lastColdBuild()
  return own && last ? { seconds: last.seconds } : last
}

/** What a run may take; a module's is told after a first build. */
function budgetFor({ extent }: Selection, builds: readonly Built[]): number | undefined {
  if (extent === 'whole') return budgetOf(readManifests().length)
  return extent === 'module' && !builds.some(({ cold }) => cold) ? MODULE_BUDGET : undefined
}

/**
 * `npm test` builds what the tests look at and runs all of them; `npm test -- housing-fund` one service's;
 * `npm test -- --fast` runs what needs no build: rules, routes, server, mock world, sweeps. `scripts/test/selection.ts`.
 */
async function main(): Promise<number> {
  const began = Date.now()
  const selection = selectionOf(process.argv.slice(2), house())
  const looks = looksOf(selection)
  const builds: Built[] = []
  for (const one of selection.builds) builds.push(await build(one))
  const run: Run = {
    began,
    builds,
    cold: coldBuild(builds),
    notes: looks.notes,
    budget: budgetFor(selection, builds),
  }
  const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--ci', ...selection.jest]
  const env = { ...process.env, ...selection.env, LOOKS_AT: looks.at.join(), JINBAN_RUN: JSON.stringify(run) }
  const { status } = spawnSync(process.execPath, jest, { cwd: root, stdio: 'inherit', env })
  if (status === 0 && selection.extent !== 'part') noteLookedAt(looks.inputs)
  return status ?? 1
}

command(main)
