import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../../scripts/lib/build'
import { placeFor } from '../../server/database/embedded/place'
import { postmaster } from '../../server/database/embedded/server'
import { databaseUser } from '../../server/database/embedded/user'

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export const isTaken = async (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

/** `npm start` with data of its own, as a person would run it in a terminal. */
export class Starter {
  readonly dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-start-'))
  said = ''
  code: number | null | undefined
  private child?: ChildProcess

  constructor(readonly port: number) {}

  start(...flags: string[]): this {
    return this.run(process.execPath, '--import', 'tsx', 'scripts/start.ts', '--web', ...flags)
  }

  /** As a person types it: between us and the starter are npm, a shell and a runner of TypeScript. */
  startByNpm(): this {
    return this.run('npm', 'start', '--', '--web')
  }

  private run(program: string, ...args: string[]): this {
    this.said = ''
    this.code = undefined
    const env = { ...process.env, PORT: String(this.port), DATA_DIR: this.dataDir }
    const child = spawn(program, args, { cwd: root, env })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (this.said += data.toString()))
    child.on('exit', (code) => (this.code = code))
    this.child = child
    return this
  }

  async until(condition: () => boolean | Promise<boolean>, what: string, within = 600_000): Promise<void> {
    const end = Date.now() + within
    while (!(await condition())) {
      if (Date.now() > end) throw new Error(`${what} never came; it said:\n${this.said}`)
      await pause(50)
    }
  }

  async says(text: string): Promise<void> {
    const isSaid = () => this.said.includes(text)
    await this.until(() => isSaid() || this.code !== undefined, text)
    if (!isSaid()) throw new Error(`it ended without ${text}; it said:\n${this.said}`)
  }

  kill(signal: NodeJS.Signals): void {
    this.child?.kill(signal)
  }

  ended(): Promise<void> {
    return this.until(() => this.code !== undefined, 'the end')
  }

  /** The process id of its PostgreSQL, while one runs. */
  postgres(): number | undefined {
    return postmaster(placeFor(path.join(this.dataDir, 'postgres'), databaseUser()))?.pid
  }

  async remove(): Promise<void> {
    // npm alone takes no SIGINT: a terminal sends it to all
    if (this.code === undefined) this.kill('SIGTERM')
    await this.ended()
    fs.rmSync(this.dataDir, { recursive: true, force: true })
  }
}
