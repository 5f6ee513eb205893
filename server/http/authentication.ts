import type { FastifyReply, FastifyRequest } from 'fastify'
import { reaches, type Endpoint, type Level } from '../../src/shared/contract'
import { AppError } from '../errors'
import type { Access } from '../delegation/access'
import type { Caller, SealedPerson } from '../ports'
import type { Trusted } from '../delegation/relations'
import type { Session } from '../identity/sessions'
import type { Serving } from './serving'

/** Who asks, before it is decided whether they may. */
export interface Claims {
  readonly session?: Session
  /** Of whom the address asks about, where it names somebody: what they are to each other, looked up with the session. */
  readonly about?: { readonly subject: string; readonly trust: Trusted | undefined }
  readonly problem?: AppError
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined where nobody asked who it is. */
    claims: Claims | undefined
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const TOKEN = /^Bearer ([A-Za-z0-9_-]{43})$/

/** Finds the session a request names. Does not refuse yet: refusals too count against the rate. */
export const findCaller =
  ({ sessions, callers }: Pick<Serving, 'sessions' | 'callers'>, { level }: Endpoint) =>
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
      const { subject } = request.query as { readonly subject?: unknown }
      if (typeof subject !== 'string' || !ID.test(subject)) request.claims = { session: await sessions.of(token) }
      else {
        const { session, trust } = await callers.of(token, subject)
        request.claims = { session, about: { subject, trust } }
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      request.claims = { problem: error }
    }
  }

/** Nobody's session is of a face: the check goes along with the act, and is looked at when it is done. */
const ofSession = (level: Level): Level => (level === 'face' ? 'realName' : level)

/** @throws AppError SESSION_MISSING | SESSION_EXPIRED | LEVEL_REQUIRED */
export const checkCaller =
  ({ level }: Endpoint) =>
  ({ claims }: FastifyRequest, _: FastifyReply, done: () => void): void => {
    if (level !== 'none') {
      if (claims?.problem) throw claims.problem
      const needed = ofSession(level)
      if (!claims?.session || !reaches(claims.session.level, needed)) throw new AppError('LEVEL_REQUIRED', { needed })
    }
    done()
  }

interface About {
  readonly subject?: string
}

/** The caller as handlers see it: about oneself. */
export function callerOf({ session }: Claims, { level }: Endpoint): Caller {
  const actor = session?.person ?? null
  // Handlers of such endpoints are typed to have a person
  if (reaches(level, 'realName') && !actor) throw new AppError('LEVEL_REQUIRED', { needed: 'realName' })
  return {
    sessionId: session?.id ?? null,
    accountId: session?.account ?? null,
    level: session?.level ?? 'none',
    actor,
    subject: actor,
  }
}

/** The same, for a second look at what they are to each other. */
export const lookedUpAnew = ({ about: _, ...claims }: Claims): Claims => claims

/**
 * Whom a request is about: oneself, unless it names another whom one may act for in this module.
 * @throws AppError NOT_YOURS | DELEGATION_ENDED | SELF_ONLY | OUT_OF_SCOPE
 */
export async function aboutWhom(
  access: Access,
  { claims, endpoint, module, now }: { claims: Claims; endpoint: Endpoint; module: string; now: Date },
  { subject }: About,
): Promise<{ caller: Caller; sealed?: SealedPerson | undefined }> {
  const caller = callerOf(claims, endpoint)
  const { actor } = caller
  if (endpoint.owner !== 'subject' || !actor || !subject || subject === actor)
    return { caller, sealed: claims.session?.sealed }
  const { about } = claims
  const known = about?.subject === subject ? { known: about.trust } : {}
  const sealed = await access.subjectOf({ actor, subject, module, endpoint, ...known }, now)
  return { caller: { ...caller, subject }, sealed }
}
