import path from 'node:path'
import esbuild from 'esbuild'
import type { FastifyInstance } from 'fastify'
import { services } from '../../server/modules.gen'
import { cities } from '../cities'
import { faults } from '../faults'
import { modules } from '../modules.gen'
import { networks, peers, situationOf, SituationError } from '../situation'
import type { World } from '../world'
import { whenServerFollows } from './clock-follower'
import { prepareResident } from './earlier'
import { entries, phoneAddress, phonePages } from './phone-pages'
import { simulatorPage } from './page'

/** What the simulator may do behind the scenes of a running server that is not the server's own business. */
export interface Backstage {
  serverUrl(): string
  /** Empties the server's tables, caches and breakers: nobody has ever been here. */
  forgetEverything(): Promise<void>
  /** Closes breakers and drops cached sessions, keeping what is stored. */
  closeBreakers(): Promise<void>
}

/** What a tester calls a peer: a department by the services that ask it. */
const peerTitle = (id: string): string => {
  const asking = modules.filter(({ department }) => department === id).map(({ module }) => module)
  const titles = services.filter((one) => asking.includes(one.id)).map((one) => one.manifest?.title.zh ?? one.id)
  const others = { wechat: '微信', maps: '地图服务' } as const
  return id in others ? others[id as keyof typeof others] : `${titles.join('、') || id}的部门`
}

type Query = Readonly<Record<string, string | undefined>>

const panel = async (): Promise<string> => {
  const entry = path.join(__dirname, 'panel/main.ts')
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}

/** The tester's page and the three calls it makes: what there is, make it so, and what happens. */
export async function addSimulator(app: FastifyInstance, options: Backstage & { world: World }): Promise<void> {
  const { world } = options
  const script = await panel()

  app.get('/', async (_request, reply) => reply.redirect('/simulator/'))
  app.get('/simulator', async (_request, reply) => reply.redirect('/simulator/'))
  // Opened, the page makes the situation of its address: no other site opens it in a frame
  app.get('/simulator/', async (_request, reply) =>
    reply.type('text/html').header('Content-Security-Policy', "frame-ancestors 'none'").send(simulatorPage),
  )
  app.get('/simulator/panel.js', async (_request, reply) => reply.type('text/javascript').send(script))

  app.get('/simulator/choices', async () => ({
    residents: world.residents.map(({ id, name, story, city }) => ({ id, name, city, story: story.zh })),
    cities,
    pages: phonePages(),
    entries: entries.map(({ id, title }) => ({ id, title })),
    peers: peers.map((id) => ({ id, title: peerTitle(id) })),
    faults,
    networks,
  }))

  const bringAbout = async (query: Query) => {
    const situation = situationOf(query)
    const city = query.city || world.residents.find(({ id }) => id === situation.resident)?.city || 'yunlan'
    world.reset()
    await options.forgetEverything()
    const before = { known: query.known !== 'no', hoursEarlier: Number(query.earlier ?? 0), city }
    await prepareResident(world, options.serverUrl(), situation, before)
    await options.closeBreakers()
    world.traffic.clear()
    world.set(situation)
    await whenServerFollows(world.clock, options.serverUrl())
    const page = query.page ?? phonePages()[0]?.path ?? ''
    return { address: phoneAddress(page, query.entry ?? 'card', city), situation }
  }
  let last: Promise<unknown> = Promise.resolve()

  /** Makes the situation of the tester's address, one after the other; answers which page the phone opens. */
  app.post<{ Body: Query }>('/simulator/situation', async ({ body }, reply) => {
    const turn = last.then(() => bringAbout(body))
    last = turn.catch(() => undefined)
    try {
      return await turn
    } catch (error) {
      if (error instanceof SituationError) return reply.code(400).send({ message: error.message })
      throw error
    }
  })

  // Asked for its head alone, a stream would never end
  app.get('/simulator/events', { exposeHeadRoute: false }, (request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const tell = (exchange: object) => reply.raw.write(`data: ${JSON.stringify(exchange)}\n\n`)
    reply.raw.write(': here\n\n')
    request.raw.on('close', world.traffic.listen(tell))
  })

  app.get('/simulator/messages', async () => world.wechat.messages)
}
