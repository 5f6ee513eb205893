import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Program } from '../../server/testing/program'
import { openHouse, type House } from './house'
import { insist, type Answer } from './phone'
import type { Row } from './table'
import { verdict, type Wish } from './verdict'
import { ACCOUNTS, misbehave, Misbehaving, type Draw } from './world'

const PHONES = 16
const SERVERS = 2

interface Servers {
  readonly urls: () => string[]
  /** kill -9, and up again. */
  kill(which: number): Promise<void>
  /** Those that ended without being told to. */
  readonly fell: string[]
  stop(): Promise<(number | null)[]>
}

async function startServers(house: House): Promise<Servers> {
  const running = new Map<number, Program>()
  const fell: string[] = []
  let told = false
  const start = async (which: number) => {
    const program = await house.startServer({ DRAIN_SECONDS: '0' }).catch(() => undefined)
    if (!program) return
    running.set(which, program)
    program.child.once('exit', (code, signal) => {
      if (!told && running.get(which) === program && signal !== 'SIGKILL')
        fell.push(`server ${which} ended with ${code ?? signal}: ${program.said().slice(-300)}`)
      if (running.get(which) === program) running.delete(which)
    })
  }
  const up = async (which: number) => {
    while (!running.has(which)) await start(which)
  }
  for (let which = 0; which < SERVERS; which++) await up(which)
  return {
    urls: () => [...running.values()].map(({ url }) => url),
    async kill(which) {
      const program = running.get(which)
      if (!program) return up(which)
      const ended = once(program.child, 'exit')
      program.child.kill('SIGKILL')
      await ended
      await up(which)
    },
    fell,
    stop() {
      told = true
      const all = [...running.values()]
      for (const { child } of all) child.kill('SIGTERM')
      return Promise.all(all.map(({ ended }) => ended))
    },
  }
}

/** One resident, from signing in to the merge, asked for again as phones do whose answer was lost. */
async function merge(house: House, servers: Servers, number: number, draw: Draw): Promise<Wish> {
  const signedIn = async () => {
    for (;;) {
      const [url] = servers.urls()
      const known = url && (await house.outside.resident(url, number).catch(() => undefined))
      if (known && known.token && known.proven) return known
      await pause(100)
    }
  }
  const { token, idNumber } = await signedIn()
  const say = (path: string, body: object, key: string) =>
    insist(servers.urls, path, { method: 'POST', token, key, body }, draw)
  await say('/me/message-grants', { template: 'case-progress', result: 'accept' }, randomUUID())
  const [body, key] = [{ city: 'yunlan', into: ACCOUNTS[0] }, randomUUID()]
  const answers: Answer[] = [await say('/housing-fund/merges', body, key)]
  if (draw() < 0.3) answers.push(await say('/housing-fund/merges', body, key))
  // Somebody who left the page and came back has another key
  if (draw() < 0.3) answers.push(await say('/housing-fund/merges', body, randomUUID()))
  const account = await insist(servers.urls, '/housing-fund/account?city=yunlan', { token }, draw)
  return { number, idNumber, answers, account }
}

/** Waits until nothing is left to do. What waits for its next attempt longer than any lease is hurried. */
async function settled({ sql }: House): Promise<void> {
  for (;;) {
    const [row] = await sql<{ waiting: number }[]>`
      select count(*)::int as waiting from outbox where dead_at is null and city_id <> '*'`
    if (row?.waiting === 0) return
    const at = new Date()
    await sql`
      update outbox set run_at = ${at}
      where dead_at is null and city_id <> '*' and run_at > ${new Date(at.getTime() + 20_000)}`
    await pause(200)
  }
}

/**
 * So many merges on two servers and one database, while servers and PostgreSQL are killed and the department and WeChat
 * misbehave. @returns rows of the table, wrong ones marked
 */
export async function mergesUnderFire(count: number, draw: Draw, say: (line: string) => void): Promise<Row[]> {
  const centre = new Misbehaving(draw)
  const house = await openHouse((asked) => centre.answer(asked))
  misbehave(house.outside.wechat, draw, () => centre.behaves)
  const servers = await startServers(house)
  const kills = { server: 0, postgres: 0 }
  let over = false
  const fire = async () => {
    while (!over) {
      await pause(400 + 2600 * draw())
      const luck = draw()
      if (luck < 0.2) {
        await house.killPostgres()
        kills.postgres++
      } else {
        // One, or both at once
        const which = luck < 0.85 ? [Math.floor(draw() * SERVERS)] : [0, 1]
        await Promise.all(which.map((one) => servers.kill(one)))
        kills.server += which.length
      }
    }
  }
  const wishes: Wish[] = []
  let next = 0
  const phone = async () => {
    while (next < count) {
      wishes.push(await merge(house, servers, next++, draw))
      if (wishes.length % 50 === 0) say(`${wishes.length} of ${count} merges answered`)
    }
  }
  const firing = fire()
  await Promise.all(Array.from({ length: PHONES }, phone))
  over = true
  await firing
  centre.behaves = true
  say('quiet now: what is left to do is done')
  await settled(house)
  const rows = await verdict(house, wishes, centre)
  const codes = await servers.stop()
  await house.close()
  return [
    { what: 'merges', value: wishes.length },
    { what: 'kill -9 of a server (it is its worker too)', value: kills.server },
    { what: 'kill -9 of PostgreSQL', value: kills.postgres },
    ...rows,
    { what: 'servers that fell by themselves', value: servers.fell.length, wrong: servers.fell },
    { what: 'exit codes at the end', value: codes.join(', '), wrong: codes.filter((code) => code !== 0).map(String) },
  ]
}
