import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DepartmentAddress, DepartmentAddresses } from '../departments/addresses'
import { signature } from '../departments/call'
import { AppError } from '../errors'
import type { Pushes } from '../module'
import type { Clock } from '../ports'
import { validatorOf } from '../validation'
import type { Gate } from './gate'
import type { RateHooks } from './rates'
import { checkTexts } from './texts-fit'

/** A hundred of whatever a department tells. */
const LARGEST = 256 * 1024
const SKEW_MS = 5 * 60_000

interface PushParts {
  readonly clock: Clock
  readonly gate: Gate
  readonly rates: RateHooks
  readonly addresses: DepartmentAddresses
  readonly modules: ReadonlyMap<string, Pushes>
}

interface Push {
  Params: { city: string; department: string; module: string; name: string }
  Body: string | undefined
}

const own = <T>(all: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  all && Object.hasOwn(all, name) ? all[name] : undefined

/** Whether it is theirs, and of now. A nonce is not remembered: what is pushed is harmless when it comes again. */
function check({ headers, url, body }: FastifyRequest<Push>, at: DepartmentAddress | undefined, now: Date): void {
  const said = (name: string) => String(headers[name] ?? '')
  const [timestamp, nonce] = [said('x-timestamp'), said('x-nonce')]
  const given = Buffer.from(said('x-signature'), 'hex')
  // A department that is none costs the same work as one whose signature is wrong
  const right = Buffer.from(signature(at?.key ?? '', url, timestamp, nonce, body ?? ''), 'hex')
  const fits = given.length === right.length && timingSafeEqual(given, right)
  if (!at || !fits || said('x-app-id') !== at.appId || !/^[0-9a-f]{32}$/.test(nonce) || !/^\d{1,12}$/.test(timestamp))
    throw new AppError('PUSH_UNSIGNED')
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > SKEW_MS) throw new AppError('PUSH_OLD')
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch (cause) {
    throw new AppError('BODY_MALFORMED', {}, { cause })
  }
}

/**
 * Takes what departments tell unasked, signed as our questions to them are (docs/deploy.md): a department speaks for itself
 * alone, in its own city. Nobody learns which modules, cities or departments there are without a key.
 */
export function installPushes(app: FastifyInstance, { clock, gate, rates, addresses, modules }: PushParts): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // The signature is over the bytes as they came
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    scope.post<Push>(
      '/departments/:city/:department/:module/:name',
      { onRequest: rates.probe(), preValidation: gate.enter, bodyLimit: LARGEST },
      (request) =>
        gate.during(request, async () => {
          const { city, department, module, name } = request.params
          const now = clock.now()
          check(request, own(own(addresses, city), department), now)
          const push = own(modules.get(module), name)
          if (!push) throw new AppError('NOT_FOUND')
          const body = parsed(request.body)
          checkTexts(body)
          const fits = validatorOf(push.body)
          if (!fits(body)) throw Object.assign(new Error('does not fit'), { validation: fits.errors })
          return push.take(body, { city, department, now })
        }),
    )
  })
}
