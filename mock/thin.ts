import type { FastifyInstance } from 'fastify'
import { contract, responses } from '../src/shared/platform/whole'
import type { Contract, Described } from '../src/shared/contract'
import { kits, services } from '../server/modules.gen'
import { openDoor } from './door'

interface Part {
  readonly contract: Contract
  readonly responses: { readonly [endpoint: string]: Described }
}

const parts: readonly Part[] = [{ contract, responses }, ...kits, ...services]

export type Thin = FastifyInstance & {
  /** The named example every endpoint gives that has it: `frozen`, `stale`… Others give their default. */
  situation: { example: string }
}

/**
 * The thin mock: every endpoint of every contract answers one of its examples; nobody is refused and nothing is stored.
 * For page designers: the mini-program changes over by base URL alone.
 */
export async function buildThin(): Promise<Thin> {
  const situation = { example: 'default' }
  const app = openDoor()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null))
  for (const part of parts) {
    for (const [name, endpoint] of Object.entries(part.contract)) {
      const examples = part.responses[name]?.examples
      if (!examples) throw new Error(`${endpoint.path} has no examples`)
      app.route<{ Headers: { 'x-example'?: string } }>({
        method: endpoint.method,
        url: endpoint.path,
        handler: async ({ headers }) => examples[headers['x-example'] ?? situation.example] ?? examples.default,
      })
    }
  }
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      error: { code: 'NOT_FOUND', message: '没有这个地址', action: '看看地址有没有写错', requestId: request.id },
    }),
  )
  return Object.assign(app, { situation })
}
