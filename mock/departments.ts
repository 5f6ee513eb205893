import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DepartmentAnswer } from './department'
import type { Fault } from './faults'
import type { Counter } from './module-mock'
import { answerAsPeer, type Surroundings } from './peer'

export interface DepartmentsOptions {
  readonly surroundings: Surroundings
  readonly appId: string
  readonly key: string
  /** Who answers for this department of this city on this path. */
  counterOf(city: string, department: string, path: string): Counter | undefined
}

interface Call {
  Params: { city: string; department: string; '*': string }
  Body: string
}

const SKEW_SECONDS = 300

/** The department's side of docs/deploy.md: who may ask, and that nothing is asked twice with one nonce. */
class Gate {
  private readonly nonces = new Set<string>()

  constructor(
    private readonly appId: string,
    private readonly key: string,
  ) {}

  refuses({ headers, url, body }: FastifyRequest<Call>, now: Date): string | undefined {
    const said = (name: string) => String(headers[name] ?? '')
    const digest = createHash('sha256').update(body).digest('hex')
    const text = ['POST', url, said('x-timestamp'), said('x-nonce'), digest, ''].join('\n')
    const right = createHmac('sha256', this.key).update(text).digest()
    const given = Buffer.from(said('x-signature'), 'hex')
    if (said('x-app-id') !== this.appId) return 'APP_UNKNOWN'
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'SIGNATURE_WRONG'
    if (Math.abs(now.getTime() / 1000 - Number(said('x-timestamp'))) > SKEW_SECONDS) return 'TIMESTAMP_OLD'
    if (this.nonces.has(said('x-nonce'))) return 'NONCE_USED'
    this.nonces.add(said('x-nonce'))
    return undefined
  }
}

const refusal = (status: 400 | 403 | 404, code: string): DepartmentAnswer => ({ status, body: { code, message: code } })

/** Well-formed JSON that breaks every protocol: numbers are texts, lists are their first thing. */
const garbled = (value: unknown): unknown => {
  if (typeof value === 'number') return `${value}元`
  if (Array.isArray(value)) return value.length ? garbled(value[0]) : null
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, garbled(inner)]))
  }
  return value
}

/** Somebody who is nobody: what a department says that mixed two people up. */
const ANOTHER = '990101190001010002'

/** An answer about a person names whom it is about. */
function aboutWhom(answer: object, asked: string, fault: Fault): object {
  const { idNumber } = JSON.parse(asked) as { idNumber?: string }
  return idNumber ? { ...answer, idNumber: fault === 'another' ? ANOTHER : idNumber } : answer
}

function answerOf(counter: Counter | undefined, path: string, text: string): DepartmentAnswer {
  let request: unknown
  try {
    request = JSON.parse(text)
  } catch {
    return refusal(400, 'REQUEST_MALFORMED')
  }
  return counter?.(path, request) ?? refusal(404, 'NO_SUCH_OPERATION')
}

/** Every pretend department of every city, at `/departments/<city>/<department>/…`. */
export function addDepartments(app: FastifyInstance, options: DepartmentsOptions): void {
  const { surroundings } = options
  const gate = new Gate(options.appId, options.key)

  app.post<Call>('/departments/:city/:department/*', async (request, reply) => {
    const { city, department, '*': rest } = request.params
    const path = `/${rest}`
    const refused = gate.refuses(request, surroundings.now())
    const asked = { to: `${city}/${department}`, path, body: request.body }
    return answerAsPeer(surroundings, asked, request, reply, (fault) => {
      if (fault === 'refusing') return refusal(403, 'NOT_TODAY')
      if (refused) return refusal(403, refused)
      const answer = answerOf(options.counterOf(city, department, path), path, request.body)
      if (fault === 'garbled') return { status: answer.status, body: garbled(answer.body) as object }
      return {
        status: answer.status,
        body: answer.status === 200 ? aboutWhom(answer.body, request.body, fault) : answer.body,
      }
    })
  })
}
