import type { FastifyInstance, FastifyReply } from 'fastify'
import type { World } from '../world'
import type { Backstage } from './backstage'
import { situationsIn, whyNot, type Query } from './bring-about'
import { choicesOf } from './choices'
import { addKeptSituations } from './kept-situations'
import { miniProgramOf } from './mini-program'
import type { PhoneNetwork } from './network'
import { simulatorPage } from './page'
import { addRunning } from './running'
import { addScreens } from './screens'
import { bundled } from './scripts'
import { sheetPage } from './sheet-page'

export type { Backstage } from './backstage'

interface SimulatorOptions extends Backstage {
  readonly world: World
  readonly network: PhoneNetwork
  readonly situations?: string
}

/** Opened, a page of the simulator makes the situation of its address: no other site opens it in a frame. */
const sendPage = (reply: FastifyReply, html: string) =>
  reply.type('text/html').header('Content-Security-Policy', "frame-ancestors 'none'").send(html)

/** The tester's page and the calls it makes: what there is, make it so, and what happens. */
export async function addSimulator(app: FastifyInstance, options: SimulatorOptions): Promise<void> {
  const { world, network } = options
  const scripts = {
    'panel.js': await bundled('panel/main.ts'),
    'sheet.js': await bundled('sheet/main.ts'),
    'in-phone.js': await bundled('phone/in-phone.ts'),
  }

  app.get('/', async (_request, reply) => reply.redirect('/simulator/'))
  app.get('/simulator', async (_request, reply) => reply.redirect('/simulator/'))
  app.get('/simulator/', async (_request, reply) => sendPage(reply, simulatorPage))
  app.get('/simulator/screens', async (_request, reply) => sendPage(reply, sheetPage))
  for (const [name, script] of Object.entries(scripts))
    app.get(`/simulator/${name}`, async (_request, reply) =>
      reply.type('text/javascript').header('cache-control', 'no-store').send(script),
    )

  app.get('/simulator/choices', async () => choicesOf(world))

  world.wechat.miniProgram = miniProgramOf(world, options.serverUrl)
  const situations = situationsIn(world, options)
  /** Makes the situation of the tester's address; answers which page the phone opens. */
  app.post<{ Body: Query }>('/simulator/situation', async ({ body }, reply) => {
    try {
      network.next('none')
      return await situations.make(body)
    } catch (error) {
      const message = whyNot(error)
      if (message) return reply.code(400).send({ message })
      throw error
    }
  })

  addRunning(app, options)
  addKeptSituations(app, options.situations)
  addScreens(app, options, situations)

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
