import type { Sql } from 'postgres'
import type { ModuleConsent } from '../../src/shared/consent'
import type { LocalizedText } from '../../src/shared/contract'
import { addMonthsToDay, dayOf, toInstant } from '../../src/shared/days'
import { birthOf, sexOf } from '../../src/shared/id-number'
import { tidyName } from '../../src/shared/person-name'
import { AppError } from '../errors'
import type { People } from '../identity/people'
import { endOf } from './access'
import type { Invitation, Invitations } from './invitations'
import { iAm } from './kinship'
import type { Kinship, Relation, Relations } from './relations'

/** A service in which somebody may act for another. */
export interface Scope extends NonNullable<ModuleConsent['family']> {
  readonly service: string
  readonly title: LocalizedText
}

export interface FamilyParts {
  readonly sql: Sql
  readonly people: People
  readonly relations: Relations
  readonly invitations: Invitations
  readonly scopes: readonly Scope[]
  readonly newId: () => string
}

/** Invitations that may wait at once. */
const MOST_OPEN = 10

/** Who may act for whom, and how that comes about. */
export class Family {
  constructor(private readonly parts: FamilyParts) {}

  /** A relation as one of the two sees the other. */
  async shown(relation: Relation, viewer: string, today: string) {
    const { id, actor, subject, role, since, until, endedAt } = relation
    const mine = actor === viewer
    const person = mine ? subject : actor
    const { name, idNumber } = await this.parts.people.read(person)
    const all = this.parts.scopes.map(({ service }) => service)
    const scopes = role === 'guardian' ? all : relation.scopes
    const seen = mine ? relation.subjectIs : relation.actorIs
    const state = endOf({ role, until, endedAt }, today) ?? ('live' as const)
    const of = { id, person, name, relation: seen, role, scopes, since, until, state }
    return role === 'guardian' && mine ? { ...of, birth: birthOf(idNumber) } : of
  }

  async of(person: string, now: Date) {
    const { invitations, relations, scopes } = this.parts
    const today = dayOf(now)
    // Of two people the newest says how they stand
    const seen = new Set<string>()
    const newest = (await relations.of(person)).filter(({ actor, subject }) => {
      const pair = `${actor} ${subject}`
      return !seen.has(pair) && seen.add(pair)
    })
    const shown = (of: readonly Relation[]) => Promise.all(of.map((one) => this.shown(one, person, today)))
    const [mine, theirs, asked] = await Promise.all([
      shown(newest.filter(({ actor }) => actor === person)),
      shown(newest.filter(({ subject, role }) => subject === person && role === 'delegate')),
      invitations.of(person, now),
    ])
    return { mine, theirs, invitations: asked.map((one) => this.asked(one, now)), scopes }
  }

  /** @throws AppError INPUT_INVALID | DELEGATE_SELF | TOO_MANY_INVITATIONS */
  async invite(
    inviter: string,
    {
      relation,
      name: typed,
      scopes,
      months,
    }: { relation: Kinship; name: string; scopes: readonly string[]; months: number },
    now: Date,
  ) {
    const { invitations, newId, people } = this.parts
    const name = tidyName(typed)
    if (!name) throw new AppError('INPUT_INVALID', { field: 'name' })
    const isKnown = (scope: string) => this.parts.scopes.some(({ service }) => service === scope)
    if (!scopes.every(isKnown)) throw new AppError('INPUT_INVALID', { field: 'scopes' })
    if ((await people.read(inviter)).name === name) throw new AppError('DELEGATE_SELF')
    if ((await invitations.countOpen(inviter, now)) >= MOST_OPEN) throw new AppError('TOO_MANY_INVITATIONS')
    const asked = { id: newId(), inviter, name, subjectIs: relation, scopes, months }
    const { token, invitation } = await invitations.make(asked, now)
    return { ...this.asked(invitation, now), token }
  }

  /**
   * An invitation for its reader alone.
   * @throws AppError NOT_FOUND | INVITATION_OWN | INVITATION_OTHER | INVITATION_USED | INVITATION_EXPIRED
   */
  async open(token: string, reader: string, now: Date): Promise<Invitation> {
    const invitation = await this.parts.invitations.byToken(this.parts.sql, token)
    return this.fitting(invitation, (await this.parts.people.read(reader)).name, reader, now)
  }

  /** An invitation as its reader sees it. */
  async seen({ inviter, subjectIs, scopes, months, expiresAt }: Invitation, now: Date) {
    const { name, idNumber } = await this.parts.people.read(inviter)
    const until = addMonthsToDay(dayOf(now), months)
    const relation = iAm(subjectIs, sexOf(idNumber))
    return { relation, name, scopes: this.scopesOf(scopes), until, months, expiresAt: toInstant(expiresAt) }
  }

  /** The inviter acts for the reader from now on: of two taps one does it. @throws as `open`, and DELEGATION_CIRCULAR */
  async accept(token: string, reader: string, now: Date) {
    const { invitations, newId, people, relations, sql } = this.parts
    const today = dayOf(now)
    const { name } = await people.read(reader)
    const made = await sql.begin(async (tx) => {
      const found = await invitations.byToken(tx, token, true)
      const invitation = this.fitting(found, name, reader, now)
      const { inviter: actor, subjectIs, scopes, months } = invitation
      if (await relations.leadsBack(tx, { actor, subject: reader }, today)) throw new AppError('DELEGATION_CIRCULAR')
      const { idNumber } = await people.read(actor)
      const until = addMonthsToDay(today, months)
      const relation = { actor, subject: reader, subjectIs, actorIs: iAm(subjectIs, sexOf(idNumber)), scopes, until }
      const whole = { ...relation, id: newId(), role: 'delegate' as const, since: today }
      await relations.put(tx, whole, now)
      await invitations.move(tx, invitation, 'accepted')
      return { ...whole, endedAt: null }
    })
    return this.shown(made, reader, today)
  }

  /** @throws as `open` */
  async decline(token: string, reader: string, now: Date): Promise<void> {
    const invitation = await this.open(token, reader, now)
    if (!(await this.parts.invitations.move(this.parts.sql, invitation, 'declined')))
      throw new AppError('INVITATION_USED')
  }

  /** Ends a relation of mine, or takes back what I asked. @throws AppError NOT_FOUND | GUARDIAN_BY_LAW | GUARDIANS_DISAGREE */
  async revoke(id: string, person: string, now: Date): Promise<void> {
    const { invitations, relations, sql } = this.parts
    const relation = await relations.get(id)
    if (!relation) {
      if (await invitations.move(sql, { id, inviter: person }, 'taken-back')) return
      throw new AppError('NOT_FOUND')
    }
    const { actor, subject, role } = relation
    if (actor !== person && role === 'guardian') {
      if (subject === person) throw new AppError('GUARDIAN_BY_LAW')
      const own = await relations.trustOf({ actor: person, subject })
      throw new AppError(own?.role === 'guardian' && !endOf(own, dayOf(now)) ? 'GUARDIANS_DISAGREE' : 'NOT_FOUND')
    }
    if (![actor, subject].includes(person) || !(await relations.end(id, now))) throw new AppError('NOT_FOUND')
  }

  private asked({ id, subjectIs, name, scopes, months, state, expiresAt }: Invitation, now: Date) {
    const until = addMonthsToDay(dayOf(now), months)
    const standing =
      state === 'declined' ? ('declined' as const) : expiresAt > now ? ('open' as const) : ('expired' as const)
    const of = { id, relation: subjectIs, name, scopes: this.scopesOf(scopes), until }
    return { ...of, expiresAt: toInstant(expiresAt), state: standing }
  }

  private scopesOf(services: readonly string[]): readonly Scope[] {
    return this.parts.scopes.filter(({ service }) => services.includes(service))
  }

  private fitting(found: Invitation | undefined, name: string, reader: string, now: Date): Invitation {
    if (!found) throw new AppError('NOT_FOUND')
    if (found.inviter === reader) throw new AppError('INVITATION_OWN')
    if (found.name !== name) throw new AppError('INVITATION_OTHER')
    if (found.state !== 'open') throw new AppError('INVITATION_USED')
    if (found.expiresAt <= now) throw new AppError('INVITATION_EXPIRED')
    return found
  }
}
