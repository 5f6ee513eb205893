import fs from 'node:fs'
import path from 'node:path'
import { oneSetting, settingsOf } from '../server/config/environment'
import { writeWhole } from '../server/files'
import { backstageNames } from '../mock/simulator/backstage'
import { build } from './lib/build'
import { miniProgramAt, USUAL_PORT } from './start/mini-program-at'
import { start, type Child } from './start/child'
import { whenParentsEnd } from './start/parents'

const port = process.env.PORT ? oneSetting(process.env, 'PORT') : USUAL_PORT
const origin = `http://127.0.0.1:${port}`
const thin = process.argv.includes('--thin')
/** Only the pages for a browser: WeChat DevTools' build is left alone. */
const webOnly = process.argv.includes('--web')
const dataDir = oneSetting(process.env, 'DATA_DIR')
const began = Date.now()
const children: Child[] = []
const ending = new AbortController()

const say = (line: string) => console.log(`[${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s] ${line}`)

async function end(code: number): Promise<void> {
  if (ending.signal.aborted) return
  ending.abort()
  for (const child of children.reverse()) await child.stop()
  process.exit(code)
}

const gone = (what: string) => (code: number) => {
  if (ending.signal.aborted) return
  console.error(`${what} ended (${code}).`)
  void end(1)
}

/** Keys and addresses of the pretend departments, where only we may read them. */
function writeDepartments(departments: unknown): string {
  const file = path.join(dataDir, 'departments.json')
  fs.mkdirSync(path.dirname(file), { recursive: true })
  writeWhole(file, JSON.stringify(departments))
  return file
}

interface World {
  readonly environment: NodeJS.ProcessEnv
  readonly departments: unknown
}

/** The mock world and the tester's page, then the server that lives in it. */
async function startWorldAndServer(): Promise<void> {
  const up: { server?: Child } = {}
  const through = (name: string) => () => up.server?.ask(name) ?? Promise.reject(new Error('the server is not up yet'))
  const functions = Object.fromEntries(backstageNames.map((name) => [name, through(name)]))
  const world = await start('mock/main.ts', { env: { PORT: String(port) }, functions, gone: gone('The mock world') })
  children.push(world)
  say('the mock world is up: WeChat, departments, residents')
  const { environment, departments } = await world.ask<World>('environment')
  const env = {
    LOG_LEVEL: 'warn',
    ...environment,
    PORT: '0',
    PUBLIC_URL: origin,
    DEPARTMENTS_FILE: writeDepartments(departments),
  }
  const server = await start('scripts/start/server.ts', { env, gone: gone('The server') })
  up.server = server
  children.push(server)
  await world.ask('serverIs', await server.ask<string>('url'))
  say('the server is up')
}

async function startThin(): Promise<void> {
  children.push(await start('mock/thin-main.ts', { env: { PORT: String(port) }, gone: gone('The thin mock') }))
  say('the thin mock is up: answers from the contracts’ examples, no database')
}

const page = `${origin}/${thin ? 'thin' : 'simulator'}/`

async function main(): Promise<void> {
  // Before two minutes of building
  settingsOf(process.env)
  say('starting; the first time builds both versions, a minute or two')
  const options = { log: say, signal: ending.signal }
  await Promise.all([thin ? startThin() : startWorldAndServer(), build({ ...options, platform: 'h5' })])
  say(`open ${page}`)
  if (webOnly) return say('Ctrl-C ends everything.')
  const { out } = await build({ ...options, ...miniProgramAt(port) })
  const folder = port === USUAL_PORT ? 'this folder' : out
  say(`${out} is ready: open ${folder} in WeChat DevTools. Ctrl-C ends everything.`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
whenParentsEnd(() => void end(0))

main().catch((error: unknown) => {
  if (ending.signal.aborted) return
  console.error(error instanceof Error ? error.message : error)
  void end(1)
})
