import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheName } from '../../config/cache-name'
import { readManifests } from '../services/manifests'
import { noteColdBuild } from './cold-build'
import { fingerprint } from './fingerprint'

export const root = path.resolve(__dirname, '../..')

export interface BuildOptions {
  readonly platform: 'weapp' | 'h5'
  /** Folder below the root; default `dist/<platform>`. */
  readonly out?: string
  /** Build a mini-program of this service alone. */
  readonly only?: string
  readonly apiUrl?: string
  /** Another source folder than `src`, for benchmarks. */
  readonly source?: string
  /** With Taro as it comes: what a trimmed build is measured by. */
  readonly whole?: boolean
  readonly log?: (line: string) => void
  /** Ends the build with whatever it started. */
  readonly signal?: AbortSignal
}

export interface Built {
  readonly out: string
  /** How long it took; nothing where what was there is used as it is. */
  readonly seconds?: number
  /** Whether webpack began without its cache, as in a fresh clone. */
  readonly cold: boolean
}

const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')

/** The manifests of a source folder; of a benchmark's empty page there are none, and it searches nothing. */
function manifestsIn(source = 'src') {
  const folder = path.join(root, source, 'services')
  return fs.existsSync(folder) ? readManifests(folder) : undefined
}

function run(options: BuildOptions, out: string, catalogue: string | undefined): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', JINBAN_OUT: out }
  if (options.only) env.JINBAN_ONLY = options.only
  if (options.apiUrl) env.JINBAN_API_URL = options.apiUrl
  if (options.source) env.JINBAN_SOURCE = options.source
  if (options.whole) env.JINBAN_WHOLE = '1'
  if (catalogue) env.JINBAN_CATALOGUE = catalogue
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [taro, 'build', '--type', options.platform], {
      cwd: root,
      env,
      signal: options.signal,
    })
    let said = ''
    child.stdout.on('data', (data: Buffer) => (said += data.toString()))
    child.stderr.on('data', (data: Buffer) => (said += data.toString()))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 && !/Compiled with .*error|ERROR in/i.test(said)
        ? resolve()
        : reject(new Error(`taro build --type ${options.platform} failed:\n${said.slice(-6000)}`)),
    )
  })
}

const isWarm = ({ platform, only, source }: BuildOptions): boolean =>
  fs.existsSync(path.join(root, 'node_modules/.cache/webpack', cacheName(platform, only, source), 'index.pack'))

/** Builds the mini-program or the H5 pages, unless what is there was built from the same sources. */
export async function build(options: BuildOptions): Promise<Built> {
  const out = options.out ?? `dist/${options.platform}`
  const stamp = path.join(root, `${out}.stamp`)
  const { JINBAN_API_URL: apiUrl, JINBAN_CITY: city, JINBAN_SENDERS: senders } = process.env
  const manifests = manifestsIn(options.source)
  // Its libraries take a while to load, and most who import this file build nothing
  const { catalogueFile, catalogueFingerprint } = await import('../search/phone-catalogue')
  const wanted = fingerprint(
    root,
    options.source,
    JSON.stringify([
      options.platform,
      options.only,
      options.apiUrl ?? apiUrl,
      options.source,
      options.whole,
      manifests && catalogueFingerprint(manifests),
      ...(city ? [city] : []),
      ...(senders ? [senders] : []),
    ]),
  )
  const say = options.log ?? console.log
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    say(`${out}: nothing changed, used as it is`)
    return { out, cold: false }
  }
  const cold = !isWarm(options)
  const start = Date.now()
  // Beside what is there, which others may be reading; it takes its place when it is whole
  const fresh = `${out}.building`
  fs.rmSync(path.join(root, fresh), { recursive: true, force: true })
  await run(options, fresh, manifests && catalogueFile(manifests))
  fs.rmSync(stamp, { force: true })
  fs.rmSync(path.join(root, out), { recursive: true, force: true })
  fs.renameSync(path.join(root, fresh), path.join(root, out))
  const modules = path.join(root, `${fresh}.modules.json`)
  if (fs.existsSync(modules)) fs.renameSync(modules, path.join(root, `${out}.modules.json`))
  fs.writeFileSync(stamp, wanted)
  const seconds = (Date.now() - start) / 1000
  if (cold && out === 'dist/weapp') noteColdBuild(seconds)
  say(`${out}: built in ${seconds.toFixed(1)} s${cold ? '' : ', from what webpack had kept'}`)
  return { out, seconds, cold }
}
