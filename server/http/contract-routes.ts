import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '../../src/shared/contract'
import { AppError } from '../errors'
import type { Faces } from '../identity/faces'
import type { RequestContext } from '../ports'
import { aboutWhom, checkCaller, findCaller, lookedUpAnew } from './authentication'
import { languageOf } from './language'
import type { RateHooks } from './rates'
import { keepingHeaders, sameAnswer } from './same-answer'
import type { ContractRoute, Serving } from './serving'
import { checkEscapes, checkTexts } from './texts-fit'
import { checkVersion } from './version'

type About = { city?: string; subject?: string; face?: string; of?: string } | undefined

const KEY = /^[\x21-\x7e]{8,128}$/

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (!key) throw new AppError('IDEMPOTENCY_KEY_MISSING')
  if (typeof key !== 'string' || !KEY.test(key)) throw new AppError('INPUT_INVALID', { field: 'Idempotency-Key' })
  return key
}

/** Runs the handler once for each key; without a session there is nobody to repeat for. */
async function run(
  { audit, faces, idempotency }: Serving,
  { endpoint, handler, name }: ContractRoute,
  request: FastifyRequest,
  context: RequestContext,
) {
  const { query, body, params } = request
  const input = { query, body, params }
  const session = context.caller.sessionId
  // Whatever comes of it, the line of what was read is on disk before anybody hears of it
  const answered = (known: RequestContext) => handler(known, input).finally(() => audit.settled(known))
  const handle =
    endpoint.level === 'face'
      ? (known: RequestContext) => byFace(faces, endpoint, body as About, known, answered)
      : answered
  if (endpoint.idempotent || !session) return handle(context)
  // The same object, not a copy: by it the audit log knows the request
  const work = (actId: string) => handle(Object.assign(context, { actId }))
  return idempotency.once({ session, key: keyOf(request), endpoint: name, input }, work)
}

/** An act that goes by a face check: the check is spent on it, and given back where the act is not done. */
async function byFace<T>(
  faces: Faces,
  { act = '' }: Endpoint,
  { face, of }: NonNullable<About> = {},
  known: RequestContext,
  handle: (known: RequestContext) => Promise<T>,
): Promise<T> {
  const person = known.caller.actor ?? ''
  await faces.spend(face, { person, act, ...(of ? { of } : {}) }, known.now)
  try {
    return await handle(known)
  } catch (error) {
    if (face) await faces.giveBack(face, person)
    throw error
  }
}

async function answer(serving: Serving, route: ContractRoute, request: FastifyRequest, reply: FastifyReply) {
  const { endpoint, name } = route
  const [query, body] = [request.query as About, request.body as About]
  const now = serving.clock.now()
  const asked = { claims: request.claims ?? {}, endpoint, module: name.split('.')[0] ?? '', now }
  const about = { subject: query?.subject ?? body?.subject }
  const { caller, sealed } = await aboutWhom(serving.access, asked, about)
  const city = query?.city ?? body?.city
  if (city) serving.city(city)
  const known = { requestId: request.id, now, language: languageOf(request) }
  const context = { caller, ...(sealed ? { sealed } : {}), endpoint: name, ...known }
  const result = await run(serving, route, request, context)
  // Taken back while a department was thinking: whoever acted for them does not hear its answer
  if (endpoint.method === 'GET' && caller.subject !== caller.actor)
    await aboutWhom(serving.access, { ...asked, claims: lookedUpAnew(asked.claims) }, about)
  if (endpoint.owner === 'subject' && caller.subject) await serving.audit.ensure(context, caller.subject)
  if (endpoint.owner === 'anyone' && endpoint.method === 'GET') reply.headers(keepingHeaders(endpoint))
  return result
}

const schemaOf = ({ endpoint: { params, query, body }, described: { response } }: ContractRoute) => ({
  ...(params ? { params } : {}),
  // What a contract does not mention may not come along
  querystring: query ?? { type: 'object', additionalProperties: false },
  ...(body ? { body } : {}),
  response: { 200: response },
})

/**
 * Serves one endpoint as its contract says; the handler sees only input that has passed.
 * @throws Error where what is said to be the same for everybody may not be
 */
export function addContractRoute(app: FastifyInstance, serving: Serving, rates: RateHooks, route: ContractRoute): void {
  const { endpoint, described, name } = route
  const { method, level, owner } = endpoint
  const shared = described.sameForAll !== undefined
  if (shared && (method !== 'GET' || level !== 'none' || owner !== 'anyone'))
    throw new Error(`${name} cannot be the same for everybody`)
  const reads = method === 'GET'
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: schemaOf(route),
    onRequest: [
      // What is kept as bytes waits for nobody
      ...(reads && !shared ? [serving.gate.enter] : []),
      checkVersion(serving.minimumClient),
      ...(level === 'none' ? [] : [findCaller(serving, endpoint)]),
      level === 'none' && endpoint.rate === 'write' ? rates.open : rates[endpoint.rate],
      ...(level === 'none' ? [] : [checkCaller(endpoint)]),
    ],
    preValidation: [
      // A body that never comes holds no place
      ...(reads ? [] : [serving.gate.enter]),
      ({ url, query, params, body }, _, done) => {
        checkEscapes(url)
        ;[query, params, body].forEach((part) => checkTexts(part))
        done()
      },
    ],
    handler: shared
      ? (request, reply) => sameAnswer(serving, route, request, reply)
      : (request, reply) => serving.gate.during(request, () => answer(serving, route, request, reply)),
  })
}
