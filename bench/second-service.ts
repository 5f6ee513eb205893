import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { build, root } from '../scripts/lib/build'

const work = 'dist/bench/second'
const out = 'dist/bench/second-weapp'
const id = 'bench-query'

/** Runs one of the project's own scripts in the copy: its folders are found from where it stands. */
async function script(name: string, ...args: string[]): Promise<void> {
  const folder = path.join(root, work)
  await promisify(execFile)(process.execPath, ['--import', 'tsx', `scripts/${name}`, ...args], { cwd: folder })
}

function copySources(): void {
  for (const part of [
    'src',
    'scripts',
    'config/cities',
    'tests/contracts',
    'server',
    'package.json',
    '.prettierrc.json',
  ]) {
    fs.cpSync(path.join(root, part), path.join(root, work, part), { recursive: true })
  }
}

async function addService(): Promise<void> {
  await script('new-service.ts', id)
  const file = path.join(root, work, 'src/services', id, 'service.json')
  // A draft is not on home yet
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"status": "draft"', '"status": "released"'))
  await script('services.ts', 'generate')
}

/** Builds a copy of the mini-program with one more service, made by the scaffold; `look` sees the dist, then all goes. */
export async function withSecondService(look: (dist: string, service: string) => void): Promise<void> {
  const leftovers = [work, out, `${out}.stamp`, `${out}.modules.json`].map((one) => path.join(root, one))
  const clean = () => leftovers.forEach((one) => fs.rmSync(one, { recursive: true, force: true }))
  clean()
  try {
    copySources()
    await addService()
    await build({ platform: 'weapp', source: `${work}/src`, out })
    look(path.join(root, out), `services/${id}`)
  } finally {
    clean()
  }
}
