import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '../../src/shared/contract'
import { callerOf } from './authentication'
import { isAtHand, type KeptAnswer, type Lasting } from './kept-answers'
import { languageOf } from './language'
import type { ContractRoute, Question, Serving } from './serving'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** What a public answer says of how long it may be kept; each language is an answer of its own. */
export const keepingHeaders = ({ maxAge }: Endpoint): Readonly<Record<string, string>> => ({
  'Cache-Control': maxAge ? `public, max-age=${maxAge}` : 'no-cache',
  Vary: 'Accept-Language',
})

/** A day of Shanghai, as a number: figures change at its midnight. */
const dayAt = (now: Date) => Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000)

/** The key its answer is kept under. */
export function answerKey({ route, asked, keys }: Question, language: 'zh' | 'en', now: Date): string {
  const day = dayAt(now)
  const last = keys[language]
  if (last?.day === day) return last.key
  const key = `${route.name}\n${language}\n${day}\n${asked}`
  keys[language] = { day, key }
  return key
}

export const lastingOf = ({ described }: ContractRoute, now: Date): Lasting | undefined =>
  typeof described.sameForAll === 'object' ? { now, ...described.sameForAll } : undefined

/** What is the same for everybody: made once, sent as bytes; nothing where the caller has just that. */
export function sameAnswer(serving: Serving, route: ContractRoute, request: FastifyRequest, reply: FastifyReply) {
  const { endpoint, handler, name } = route
  const { query, params, body } = request
  const [now, language] = [serving.clock.now(), languageOf(request)]
  const question: Question = { route, asked: JSON.stringify([query, params]), keys: {} }
  const make = async () => {
    // By the answer's schema whatever this reply becomes: it may be sent long before
    const serialize = reply.getSerializationFunction('200')
    const city = (query as { city?: string } | undefined)?.city
    if (city) serving.city(city)
    const context = { caller: callerOf({}, endpoint), endpoint: name, requestId: request.id, now, language }
    const text = serialize?.((await handler(context, { query, params, body })) as Record<string, unknown>)
    if (typeof text !== 'string') throw new Error(`${name} is no JSON`)
    return text
  }
  const answer = serving.kept.get(answerKey(question, language, now), make, lastingOf(route, now))
  const send = ({ bytes, etag }: KeptAnswer) => {
    serving.questions.keep(request.raw.url ?? '', question)
    reply.headers(keepingHeaders(endpoint)).header('ETag', etag)
    if (isAtHand(request.headers['if-none-match'], etag)) reply.code(304).send()
    else reply.type(JSON_TYPE).send(bytes)
  }
  // What is at hand is sent at once; a promise would cost more than looking it up
  if (!(answer instanceof Promise)) return send(answer)
  return answer.then((made) => {
    send(made)
    return reply
  })
}
