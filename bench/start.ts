import { withDatabases } from './database'
import { memoryOf, startProcess } from './processes'
import {
  buildServers,
  migrateProduction,
  ourServer,
  peerServer,
  plainPeerServer,
  productionEnvironment,
} from './production'
import { alternating, median } from './statistics'
import { met, ratio, table } from './table'

const RUNS = 11

interface Contender {
  readonly name: string
  readonly file: string
  /** Answers 200 when it works. */
  readonly health: string
  readonly ms: number[]
  readonly memory: number[]
}

const contender = (name: string, file: string, health: string): Contender => ({
  name,
  file,
  health,
  ms: [],
  memory: [],
})

/** From `node …` to listening, and the memory it holds after its first answer, beside an empty server. */
export async function benchStart(): Promise<void> {
  await buildServers()
  const peer = contender('empty Fastify + postgres.js, bundled alike', peerServer, '/')
  const plain = contender('empty Fastify + postgres.js, from node_modules', plainPeerServer, '/')
  const ours = contender('dist/server/main.js', ourServer, '/readyz')
  await withDatabases(1, async (databaseUrl = '') => {
    await migrateProduction(databaseUrl)
    const env = productionEnvironment(databaseUrl)
    await alternating(RUNS + 1, [peer, plain, ours], async ({ file, health, ms, memory }, round) => {
      const running = await startProcess(file, env)
      const { status } = await fetch(running.url + health)
      if (status !== 200) throw new Error(`${file} answers ${health} with ${status}`)
      // The first round reads everything from disk
      if (round > 0) {
        ms.push(running.ms)
        memory.push(memoryOf(running.pid))
      }
      await running.stop()
    })
  })
  const floor = median(peer.ms)
  const rowOf = ({ name, ms, memory }: Contender, budget = '') => [
    name,
    median(ms).toFixed(0),
    Math.min(...ms).toFixed(0),
    ratio(median(ms), floor),
    median(memory).toFixed(0),
    budget,
  ]
  table(
    `Start to listening (${RUNS} runs each, alternating)`,
    ['what', 'ms, median', 'ms, best', 'to peer', 'MB resident', 'budget'],
    [rowOf(peer), rowOf(plain), rowOf(ours, `< 2.00 ×: ${met(median(ours.ms) < 2 * floor)}`)],
  )
}
