import fs from 'node:fs'
import path from 'node:path'
import Fastify, { type FastifyReply } from 'fastify'
import type { AddressInfo } from 'node:net'
import { addPhoneFiles } from '../../../mock/simulator/phone-files'
import { buildThin } from '../../../mock/thin'
import { root } from '../../../scripts/lib/build'

/** In place of the thin mock's answer: another one, none (`hang`), or a line that breaks (`cut`). */
export type Fault = { readonly status: number; readonly body: object } | 'hang' | 'cut'

export interface Site {
  readonly url: string
  /** The named example every endpoint gives that has it. */
  example: string
  /** What an endpoint answers instead, by the start of its path: `/housing-fund/account`. */
  faults: Readonly<Record<string, Fault>>
  /** The time it says it is, RFC 3339: the phone follows it. */
  now: string
  close(): Promise<void>
}

const page = path.join(root, 'dist/h5/index.html')

/** The H5 build on a port of its own, its `/api` answered by the thin mock. */
export async function openSite(): Promise<Site> {
  if (!fs.existsSync(page)) throw new Error('dist/h5 is not there: run `npm run build -- h5` first')
  const thin = await buildThin()
  const app = Fastify({ forceCloseConnections: true })
  const site = {
    url: '',
    example: 'default',
    faults: {} as Site['faults'],
    now: '2026-11-23T09:20:00+08:00',
    close: async () => {
      await app.close()
      await thin.close()
    },
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null))
  app.all('/api/*', async (request, reply: FastifyReply) => {
    const url = request.url.slice('/api'.length)
    reply.header('Date', new Date(site.now).toUTCString()).type('application/json')
    const fault = Object.entries(site.faults).find(([start]) => url.startsWith(start))?.[1]
    if (fault === 'hang') return new Promise(() => undefined)
    if (fault === 'cut') return request.raw.socket.destroy()
    if (fault) return reply.code(fault.status).send(JSON.stringify(fault.body))
    const answer = await thin.inject({
      method: request.method as 'GET',
      url,
      headers: { 'x-example': site.example, 'content-type': request.headers['content-type'] ?? 'application/json' },
      payload: typeof request.body === 'string' ? request.body : undefined,
    })
    return reply.code(answer.statusCode).send(answer.body)
  })
  await addPhoneFiles(app, path.dirname(page))
  await app.listen({ port: 0, host: '127.0.0.1' })
  site.url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return site
}
