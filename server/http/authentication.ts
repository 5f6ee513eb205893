import type { FastifyReply, FastifyRequest } from 'fastify'
import { reaches, type Endpoint } from '../../src/shared/contract'
import { AppError } from '../errors'
import type { Caller } from '../ports'
import type { Session, Sessions } from '../identity/sessions'

/** Who asks, before it is decided whether they may. */
export interface Claims {
  readonly session?: Session
  readonly problem?: AppError
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined where nobody asked who it is. */
    claims: Claims | undefined
  }
}

const TOKEN = /^Bearer ([A-Za-z0-9_-]{43})$/

/** Finds the session a request names. Does not refuse yet: refusals too count against the rate. */
export const findCaller =
  (sessions: Sessions, { level }: Endpoint) =>
  async (request: FastifyRequest): Promise<void> => {
    const { authorization } = request.headers
    if (level === 'none') return
    if (!authorization) {
      request.claims = { problem: new AppError('SESSION_MISSING') }
      return
    }
    try {
      const token = TOKEN.exec(authorization)?.[1]
      if (!token) throw new AppError('SESSION_EXPIRED')
      request.claims = { session: await sessions.of(token) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      request.claims = { problem: error }
    }
  }

/** @throws AppError SESSION_MISSING | SESSION_EXPIRED | LEVEL_REQUIRED */
export const checkCaller =
  ({ level }: Endpoint) =>
  ({ claims }: FastifyRequest, _: FastifyReply, done: () => void): void => {
    if (level !== 'none') {
      if (claims?.problem) throw claims.problem
      if (!claims?.session || !reaches(claims.session.level, level))
        throw new AppError('LEVEL_REQUIRED', { needed: level })
    }
    done()
  }

interface About {
  readonly subject?: string
}

/**
 * The caller as handlers see it: about oneself, unless the request names another.
 * @throws AppError NOT_YOURS where it names somebody else
 */
export function callerOf({ session }: Claims, { level, owner }: Endpoint, query: About = {}, body: About = {}): Caller {
  const actor = session?.person ?? null
  // Handlers of such endpoints are typed to have a person
  if (reaches(level, 'realName') && !actor) throw new AppError('LEVEL_REQUIRED', { needed: level })
  const subject = query.subject ?? body.subject ?? actor
  if (owner === 'subject' && subject !== actor) throw new AppError('NOT_YOURS')
  return {
    sessionId: session?.id ?? null,
    accountId: session?.account ?? null,
    level: session?.level ?? 'none',
    actor,
    subject,
  }
}
