import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { startPostgres, type Embedded, type EmbeddedOptions } from './embedded'
import { hydrate, packagedBinaries } from './embedded/binaries'
import { postmaster, runs } from './embedded/server'

const isRoot = process.getuid?.() === 0
const settings = { fsync: 'off' }
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban 近办 '))
fs.chmodSync(folder, 0o755)
const dataDir = path.join(folder, '数据 data')
const open: Embedded[] = []
const children: ChildProcess[] = []

const start = async (options: Partial<EmbeddedOptions> = {}) => {
  const server = await startPostgres({ dataDir, settings, ...options })
  open.push(server)
  return server
}

const ask = async <T>(url: string, text: string): Promise<T | undefined> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    const [row] = await sql.unsafe<{ answer: T }[]>(text)
    return row?.answer
  } finally {
    await sql.end()
  }
}

/** Another Node process that starts the same cluster and waits. */
async function neighbour(): Promise<ChildProcess> {
  const script = `require(${JSON.stringify(path.join(__dirname, 'embedded'))})
    .startPostgres({ dataDir: ${JSON.stringify(dataDir)} }).then((pg) => {
      console.log('up')
      process.stdin.once('data', () => pg.stop().then(() => process.exit()))
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}

const kill = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null && !child.killed) await kill(child)
  for (const server of open.splice(0)) await server.stop()
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('starts under a path with spaces and Chinese, keeps what was written, orders text by code point', async () => {
  const first = await start()
  expect(first.reused).toBe(false)
  await ask(first.url, `create table kept as select '𠮷野家' as answer`)
  await first.stop()
  const second = await start()
  expect(await ask(second.url, 'select answer from kept')).toBe('𠮷野家')
  expect(await ask(second.url, `select 'Z' < 'a' and upper('é') = 'É' as answer`)).toBe(true)
  expect(await ask(second.url, `select current_setting('server_encoding') as answer`)).toBe('UTF8')
  await expect(ask(second.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1 as answer')).rejects.toThrow(/password/)
})

test('a server left by a killed process is found and used, and ends with us', async () => {
  await kill(await neighbour())
  const { pid = 0 } = postmaster(dataDir) ?? {}
  expect(runs(pid, dataDir)).toBe(true)
  const server = await start()
  expect(server.reused).toBe(true)
  expect(await ask(server.url, 'select 1 as answer')).toBe(1)
  await server.stop()
  expect(runs(pid, dataDir)).toBe(false)
})

test('a server that a living process uses stays when we stop', async () => {
  const child = await neighbour()
  const server = await start()
  expect(server.reused).toBe(true)
  await server.stop()
  expect(await ask(server.url, 'select 1 as answer')).toBe(1)
  child.stdin?.write('stop\n')
  await once(child, 'exit')
  expect(postmaster(dataDir)).toBeUndefined()
})

test('recovers from a killed server, also when its process number has gone to another program', async () => {
  const first = await start()
  await ask(first.url, `create table confirmed as select 7 as answer`)
  const { pid = 0 } = postmaster(dataDir) ?? {}
  process.kill(pid, 'SIGKILL')
  const second = await start()
  expect(second.reused).toBe(false)
  expect(await ask(second.url, 'select answer from confirmed')).toBe(7)
  const file = path.join(dataDir, 'cluster/postmaster.pid')
  const lines = fs.readFileSync(file, 'utf8').split('\n').slice(1)
  await second.stop()
  fs.writeFileSync(file, [process.pid, ...lines].join('\n'))
  const third = await start()
  expect(await ask(third.url, 'select answer from confirmed')).toBe(7)
})

test('takes another port when the wanted one is taken', async () => {
  const squatter = net.createServer().listen(0, '127.0.0.1')
  await once(squatter, 'listening')
  const { port } = squatter.address() as net.AddressInfo
  const server = await start({ port })
  squatter.close()
  expect(new URL(server.url).port).not.toBe(String(port))
  expect(await ask(server.url, 'select 1 as answer')).toBe(1)
})

test('runs from a folder that only we may enter, with programs that npm left unfinished', async () => {
  const closed = path.join(folder, 'closed')
  fs.mkdirSync(closed, { mode: 0o700 })
  const native = path.join(closed, 'package/native')
  fs.cpSync(packagedBinaries(), native, { recursive: true, verbatimSymlinks: true })
  fs.cpSync(path.join(packagedBinaries(), '../package.json'), path.join(closed, 'package/package.json'))
  for (const file of fs.readdirSync(path.join(native, 'lib'))) {
    if (fs.lstatSync(path.join(native, 'lib', file)).isSymbolicLink()) fs.rmSync(path.join(native, 'lib', file))
  }
  for (const file of fs.readdirSync(path.join(native, 'bin'))) fs.chmodSync(path.join(native, 'bin', file), 0o644)
  const said: string[] = []
  const server = await start({ dataDir: path.join(closed, 'data'), native, log: (line) => said.push(line) })
  const place = await ask<string>(server.url, `select current_setting('data_directory') as answer`)
  const inside = place?.startsWith(fs.realpathSync(closed)) ?? false
  expect(inside).toBe(!isRoot)
  expect(said.some((line) => line.includes('cannot enter'))).toBe(isRoot)
  await server.stop()
  if (!inside) fs.rmSync(path.dirname(place ?? ''), { recursive: true })
})

test('completes the links and rights of an unfinished package once', () => {
  const native = path.join(folder, 'made/native')
  fs.mkdirSync(path.join(native, 'bin'), { recursive: true })
  fs.mkdirSync(path.join(native, 'lib'))
  fs.writeFileSync(path.join(native, 'bin/postgres'), '', { mode: 0o600 })
  fs.writeFileSync(path.join(native, 'lib/libpq.so.5.18'), 'code')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  fs.writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(links))
  hydrate(native)
  hydrate(native)
  expect(fs.readFileSync(path.join(native, 'lib/libpq.so.5'), 'utf8')).toBe('code')
  expect(fs.statSync(path.join(native, 'bin/postgres')).mode & 0o111).toBe(0o111)
})

test('says in one sentence what to do where it may not write, or where the folder is of another version', async () => {
  const file = path.join(folder, 'a-file')
  fs.writeFileSync(file, '')
  await expect(start({ dataDir: path.join(file, 'data') })).rejects.toThrow(
    /^Cannot write to .*: set DATA_DIR to .*\.$/,
  )
  const old = path.join(folder, 'old')
  fs.mkdirSync(path.join(old, 'cluster'), { recursive: true })
  fs.writeFileSync(path.join(old, 'cluster/PG_VERSION'), '15\n')
  await expect(start({ dataDir: old })).rejects.toThrow(/made by PostgreSQL 15, this is 18: move it away/)
})
