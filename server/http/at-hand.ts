import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Clock } from '../ports'
import { Recent } from '../recent'
import type { Observed } from './durations'
import { always, httpDates } from './headers'
import { isAtHand, type KeptAnswer, type KeptAnswers } from './kept-answers'
import { languageOf } from './language'
import type { Metrics } from './metrics'
import type { RateHooks } from './rates'
import { clientOf } from './request-log'
import { answerKey, JSON_TYPE, keepingHeaders, lastingOf } from './same-answer'
import type { Question } from './serving'
import { versionFault } from './version'

const MOST_BYTES = 4 << 20
/** What keeping an address costs besides its characters. */
const EACH = 300

/** Addresses and what they have been found to ask: those asked for last. */
export const newQuestions = (): Recent<Question> =>
  new Recent<Question>(MOST_BYTES, ({ asked }, address) => 2 * (asked.length + address.length) + EACH)

export interface AtHand {
  readonly questions: Recent<Question>
  readonly kept: KeptAnswers
  readonly clock: Clock
  readonly minimumClient: string
  readonly metrics: Metrics
  readonly rates: RateHooks
  readonly requestId: (request: IncomingMessage) => string
  /** Whose X-Forwarded-For counts, as proxy-addr understands it. */
  readonly trustProxy: string
}

/** What is the same each time an answer is sent, or told to be unchanged. */
interface Sent {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** A character a byte: one text with the headers, where bytes would be a second piece. */
  readonly body: string
  readonly log: FastifyBaseLogger
  readonly durations: Observed
}

interface Ready {
  readonly whole: Sent
  readonly unchanged: Sent
}

/** Headers and body in one write. `end` with a body writes it and an empty piece, and a list of two costs a quarter more. */
function inOnePiece(response: ServerResponse, body: string): void {
  const { socket } = response
  socket?.cork()
  response.write(body, 'latin1')
  socket?.uncork()
}

/**
 * Answers a request from bytes at hand before the framework sees it, where that comes to the same: a GET without a body
 * for an address that has been answered alike for everybody before, whose answer is fresh. The framework does all else,
 * refusals too. Counted, logged and measured as there.
 */
export function installAtHand(app: FastifyInstance, atHand: AtHand): void {
  const { questions, kept, clock, minimumClient, metrics, rates, requestId } = atHand
  const framework = app.server.listeners('request').at(-1) as RequestListener
  const isTrusted = proxyAddress.compile(atHand.trustProxy.split(',').map((one) => one.trim()))
  const dateNow = httpDates(clock)
  const addressOf = (request: IncomingMessage) =>
    request.headers['x-forwarded-for'] === undefined
      ? (request.socket.remoteAddress ?? '')
      : proxyAddress(request, isTrusted)
  const ready = new WeakMap<KeptAnswer, Ready>()

  const readyOf = ({ route: { endpoint } }: Question, { bytes, etag }: KeptAnswer): Ready => {
    const { method, path } = endpoint
    const headers = Object.entries({ ...always, ...keepingHeaders(endpoint), ETag: etag }).flat()
    const as = (status: number, rest: Pick<Sent, 'headers' | 'body'>): Sent => ({
      ...rest,
      status,
      log: app.log.child({ route: `${method} ${path}`, status }),
      durations: metrics.durations.of(path, method, status),
    })
    const sizes = ['Content-Type', JSON_TYPE, 'Content-Length', String(bytes.length)]
    return {
      unchanged: as(304, { headers, body: '' }),
      whole: as(200, { headers: [...headers, ...sizes], body: bytes.toString('latin1') }),
    }
  }

  const send = (
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
    answer: KeptAnswer,
    now: Date,
  ) => {
    const since = performance.now()
    const id = requestId(request)
    let known = ready.get(answer)
    if (!known) ready.set(answer, (known = readyOf(question, answer)))
    const sent = isAtHand(request.headers['if-none-match'], answer.etag) ? known.unchanged : known.whole
    response.writeHead(sent.status, [...sent.headers, 'x-request-id', id, 'date', dateNow(now)])
    if (sent.body) inOnePiece(response, sent.body)
    response.end()
    // It is on its way: who reads it slowly is no matter of ours
    const ms = performance.now() - since
    sent.durations.observe(ms)
    const client = clientOf(request.headers['x-client-version'])
    sent.log.info({ requestId: id, ms: Math.round(ms), client }, 'request')
  }

  const answersAtOnce = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, headers, url = '' } = request
    if (method !== 'GET' || headers.host === undefined) return false
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false
    const question = questions.find(url)
    if (!question || versionFault(headers['x-client-version'], minimumClient)) return false
    const now = clock.now()
    const answer = kept.fresh(answerKey(question, languageOf(request), now), lastingOf(question.route, now))
    if (!answer || !rates.stranger(question.route.endpoint.rate, addressOf(request))) return false
    send(request, response, question, answer, now)
    return true
  }

  app.server.removeListener('request', framework)
  app.server.on('request', (request, response) => {
    if (!answersAtOnce(request, response)) framework(request, response)
  })
}
