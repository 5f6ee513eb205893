import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { build, root } from '../scripts/lib/build'

const work = 'dist/bench/other'
const out = 'dist/bench/other-weapp'

const parts = ['src', 'scripts', 'config/cities', 'tests/contracts', 'server', 'package.json', '.prettierrc.json']

/** Runs one of the project's own scripts in the copy: its folders are found from where it stands. */
async function script(name: string, ...args: string[]): Promise<void> {
  const folder = path.join(root, work)
  await promisify(execFile)(process.execPath, ['--import', 'tsx', `scripts/${name}`, ...args], { cwd: folder })
}

/**
 * Builds a copy of the mini-program whose sources `change` has changed; `look` sees the dist, then all goes.
 * @param change gets the copy's folder, and a way to run the project's own scripts there
 */
async function withOtherSources(
  change: (folder: string, run: typeof script) => Promise<void> | void,
  look: (dist: string) => void,
): Promise<void> {
  const leftovers = [work, out, `${out}.stamp`, `${out}.modules.json`].map((one) => path.join(root, one))
  const clean = () => leftovers.forEach((one) => fs.rmSync(one, { recursive: true, force: true }))
  clean()
  try {
    for (const part of parts) fs.cpSync(path.join(root, part), path.join(root, work, part), { recursive: true })
    await change(path.join(root, work), script)
    await script('services.ts', 'generate')
    await build({ platform: 'weapp', source: `${work}/src`, out })
    look(path.join(root, out))
  } finally {
    clean()
  }
}

/** With one more service, made by the scaffold and released: a draft is not on home yet. */
export function withOneMore(look: (dist: string, service: string) => void): Promise<void> {
  const id = 'bench-query'
  const add = async (folder: string, run: typeof script) => {
    await run('new-service.ts', id)
    const file = path.join(folder, 'src/services', id, 'service.json')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"status": "draft"', '"status": "released"'))
  }
  return withOtherSources(add, (dist) => look(dist, `services/${id}`))
}

/** Without this service. */
export function withoutService(id: string, look: (dist: string) => void): Promise<void> {
  const remove = (folder: string) => {
    fs.rmSync(path.join(folder, 'src/services', id), { recursive: true })
    const cities = path.join(folder, 'config/cities')
    for (const city of fs.readdirSync(cities)) fs.rmSync(path.join(cities, city, `${id}.json`), { force: true })
  }
  return withOtherSources(remove, look)
}
