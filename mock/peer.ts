import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Fault, Faults } from './faults'
import { headerTexts, type Traffic } from './traffic'

/** What every pretend peer (WeChat, a department) stands in. */
export interface Surroundings {
  readonly faults: Faults
  readonly traffic: Traffic
  readonly now: () => Date
}

export interface PeerRequest {
  /** Whose fault applies, and as the traffic calls it: `wechat`, `yunlan/housing-fund`. */
  readonly to: string
  readonly path: string
  readonly body: unknown
}

export interface PeerReply {
  readonly status: number
  readonly body: object | string
}

/** Answers one call as a peer does that may be slow, away or broken; notes it in the traffic. */
export async function answerAsPeer(
  { faults, traffic, now }: Surroundings,
  { to, path, body: asked }: PeerRequest,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (fault: Fault) => PeerReply,
): Promise<unknown> {
  const start = performance.now()
  const fault = faults.of(to)
  const headers = headerTexts(request.headers)
  const note = (status: number, answered?: unknown) =>
    traffic.add({
      at: now().toISOString(),
      to,
      method: request.method,
      path,
      status,
      ms: Math.round(performance.now() - start),
      url: `http://${request.headers.host ?? ''}${request.url}`,
      headers,
      requestId: headers['x-request-id'] ?? '',
      asked,
      answered,
      ...(fault === 'none' ? {} : { fault }),
    })
  const broken = await faults.before(to)
  if (broken === 'unavailable') {
    note(503)
    return reply.code(503).type('text/html').send('<h1>503 Service Unavailable</h1>')
  }
  if (broken) {
    note(0)
    reply.hijack()
    if (broken === 'cut') request.raw.socket.destroy()
    return reply
  }
  // A call that the network delivered twice: both are served, the second answer goes back
  if (fault === 'duplicate') answer(fault)
  const { status, body } = answer(fault)
  note(status, body)
  return reply
    .code(status)
    .type(typeof body === 'string' ? 'text/html' : 'application/json')
    .send(body)
}
