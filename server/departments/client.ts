import type { FastifyBaseLogger } from 'fastify'
import { Breakers, brokenOff, type BreakerPolicy } from './breakers'
import { callOnce } from './call'
import type { Copies, CopyKey } from './copies'
import type { DepartmentAddresses } from './addresses'
import { Fault, Refusal } from './fault'
import { Snapshots } from './snapshots'
import { isAboutAnother } from './whose'
import { AppError } from '../errors'
import type { DepartmentPort } from '../module'
import type { Clock, DepartmentReply, Feed, KnownPerson, Operation, Protocol } from '../ports'
import { fingerprintOf, validatorOf } from '../validation'

export type Outcome = 'ok' | 'refused' | 'slow' | 'down' | 'garbled' | 'another'

export interface DepartmentOptions {
  readonly addresses: DepartmentAddresses
  readonly clock: Clock
  readonly copies: Copies
  readonly permits: Permits
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  readonly breakerPolicy?: BreakerPolicy
  readonly onOutcome?: (city: string, department: string, outcome: Outcome, stale: boolean) => void
}

/** Whether a person has agreed to a purpose, by what is written down now. */
export interface Permits {
  /** @throws AppError CONSENT_NEEDED without a live consent, or where the purpose is not for this department */
  check(asked: { readonly person: string; readonly purpose: string; readonly department: string }): Promise<void>
}

/** Whose departments these are. */
export interface Owner {
  readonly module: string
  /** The department that is meant where none is named. */
  readonly main: string
}

interface At {
  readonly city: string
  readonly department: string
  readonly requestId: string
  /** What must be on disk before the department is asked. */
  readonly recorded?: Promise<void>
}

const errorOf = (thrown: Fault | Refusal): AppError => {
  if (thrown instanceof Refusal) {
    const reason = /^[A-Za-z0-9_.-]{1,40}$/.test(thrown.reason) ? thrown.reason : 'OTHER'
    return new AppError('DEPARTMENT_REFUSED', { reason }, { cause: thrown })
  }
  if (thrown.kind === 'another') return new AppError('DEPARTMENT_WRONG_PERSON', {}, { cause: thrown })
  if (thrown.kind === 'garbled') return new AppError('DEPARTMENT_GARBLED', {}, { cause: thrown })
  return new AppError('DEPARTMENT_DOWN', { slow: thrown.kind === 'slow' }, { cause: thrown })
}

/** Whom a question is about, and whether a copy of the answer is kept. */
interface About {
  readonly person: string
  readonly idNumber: string
  readonly purpose: string | undefined
  readonly copy: boolean
}

interface UntypedDepartment {
  latest(
    name: string,
    request: object,
    feed: Feed<unknown>,
    context: { requestId: string },
  ): Promise<DepartmentReply<unknown>>
  ask(name: string, request: object, context: { requestId: string }): Promise<DepartmentReply<unknown>>
  about(person: KnownPerson): {
    ask(name: string, request: object, options?: { readonly copy?: boolean }): Promise<DepartmentReply<unknown>>
  }
}

/** Asks departments over HTTP: signed, timed, broken off, checked against their protocol, with a last good copy. */
export class DepartmentClient {
  private readonly breakers: Breakers
  private readonly snapshots: Snapshots

  constructor(private readonly options: DepartmentOptions) {
    this.snapshots = new Snapshots(options.clock)
    this.breakers = new Breakers(options.breakerPolicy)
  }

  /**
   * The departments of a module: its main one unless it names another. About a person they are asked for what that person
   * asked the module for just now, and only the main one; everything else goes under a purpose, and its live consent.
   */
  of({ module, main }: Owner): DepartmentPort<string> {
    const of = (protocol: Protocol, city: string, department = main): UntypedDepartment => {
      const asked = (name: string, of: Pick<At, 'requestId' | 'recorded'>, request: object, about?: About) =>
        this.ask({ city, department, ...of }, protocol[name], request, about)
      const permit = async ({ person, basis, purpose }: KnownPerson) => {
        if (purpose) return this.options.permits.check({ person, purpose, department })
        if (department !== main || !basis.startsWith(`${module}.`)) throw new AppError('CONSENT_NEEDED')
      }
      return {
        latest: (name, request, feed, { requestId }) =>
          this.latest({ city, department, requestId }, protocol[name], request, feed),
        ask: (name, request, { requestId }) => asked(name, { requestId }, request),
        about: (known) => ({
          ask: async (name, request, { copy = false } = {}) => {
            const { person, name: called, idNumber, requestId, recorded, purpose } = known
            await permit(known)
            const about = { person, idNumber, purpose, copy }
            const reply = await asked(name, { requestId, recorded }, { ...request, name: called, idNumber }, about)
            // Withdrawn while the department was thinking: nobody hears its answer
            if (purpose) await permit(known)
            return reply
          },
        }),
      }
    }
    // What an operation answers has passed its own schema, from which its type is
    return { of, named: of } as DepartmentPort<string>
  }

  private async latest(
    at: At,
    operation: Operation | undefined,
    request: object,
    feed: Feed<unknown>,
  ): Promise<DepartmentReply<unknown>> {
    if (!operation) throw new Error('the protocol has no such operation')
    const key = JSON.stringify([at.city, at.department, operation.path, request])
    const fits = validatorOf(operation.response)
    const ask = async () => {
      const fresh = await this.fresh(at, operation, request)
      if (!fits(fresh.answer)) throw new Fault('garbled', {}, fits.errors?.[0]?.instancePath)
      return fresh
    }
    const told = (failure: unknown) => {
      if (failure instanceof Fault) this.tell(at, failure.kind, false, failure !== brokenOff, failure.field)
      else this.tell(at, failure instanceof Refusal ? 'refused' : 'ok', false)
    }
    try {
      return await this.snapshots.read(key, feed, ask, told)
    } catch (thrown) {
      throw thrown instanceof Fault || thrown instanceof Refusal ? errorOf(thrown) : thrown
    }
  }

  private async ask(
    at: At,
    operation: Operation | undefined,
    request: object,
    about?: About,
  ): Promise<DepartmentReply<unknown>> {
    if (!operation) throw new Error('the protocol has no such operation')
    const { clock, copies } = this.options
    const key = about?.copy
      ? { ...at, operation: operation.path, person: about.person, purpose: about.purpose, request }
      : undefined
    const fits = validatorOf(operation.response)
    try {
      const { answer, text, kept } = await this.fresh(at, operation, request, key)
      if (!fits(answer)) throw new Fault('garbled', {}, fits.errors?.[0]?.instancePath)
      if (about && isAboutAnother(answer, about.idNumber)) throw new Fault('another')
      const asOf = clock.now()
      if (key) await copies.keep(key, text, asOf, fingerprintOf(operation.response), kept)
      this.tell(at, 'ok', false)
      return { answer, asOf, stale: false }
    } catch (thrown) {
      if (!(thrown instanceof Fault || thrown instanceof Refusal)) throw thrown
      const copy =
        key && thrown instanceof Fault && thrown.kind !== 'another'
          ? await copies.find(key, clock.now(), fingerprintOf(operation.response))
          : undefined
      // An older release may have kept what this one would not understand
      const usable =
        copy && (copy.checked || fits(copy.answer)) ? { answer: copy.answer, asOf: copy.asOf, stale: true } : undefined
      const field = thrown instanceof Fault ? thrown.field : undefined
      this.tell(
        at,
        thrown instanceof Fault ? thrown.kind : 'refused',
        usable !== undefined,
        thrown !== brokenOff,
        field,
      )
      if (!usable) throw errorOf(thrown)
      return usable
    }
  }

  /** Departments whose breaker is open, as "city/department". */
  brokenOff(): string[] {
    return this.breakers.open()
  }

  /** Asks everybody afresh; with `copies` also forgets the last good answers. */
  async reset({ copies = false } = {}): Promise<void> {
    this.breakers.reset()
    this.snapshots.reset({ held: copies })
    if (copies) await this.options.copies.forgetAll()
  }

  /** What the department says, and what is kept of it: our database answers while the department thinks. */
  private async fresh(
    { city, department, requestId, recorded }: At,
    { path }: Operation,
    request: unknown,
    key?: CopyKey,
  ) {
    const { addresses, clock, copies } = this.options
    const address = addresses[city]?.[department]
    if (!address) throw new Fault('down')
    return this.breakers.run(`${city}/${department}`, async () => {
      await recorded
      const said = callOnce(address, path, request, { requestId, now: clock.now() })
      const [{ answer, text }, kept] = await Promise.all([said, key && copies.keptOf(key)])
      return { answer, text, kept }
    })
  }

  /**
   * @param asked while nobody asks, the log was told so by those who did; a line for each answer says no more
   * @param field what of the answer could not be read
   */
  private tell(at: At, outcome: Outcome, stale: boolean, asked = true, field?: string): void {
    const { city, department, requestId } = at
    this.options.onOutcome?.(city, department, outcome, stale)
    // Somebody must look at it: another's data came
    if (outcome === 'another') this.options.log.error({ city, department, requestId, outcome }, 'department')
    else if (outcome !== 'ok' && asked)
      this.options.log.warn({ city, department, requestId, outcome, stale, ...(field ? { field } : {}) }, 'department')
  }
}
