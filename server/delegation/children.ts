import type { FromSchema } from 'json-schema-to-ts'
import type { Sql } from 'postgres'
import { dayOf } from '../../src/shared/days'
import { birthOf, readIdNumber, sexOf } from '../../src/shared/id-number'
import { tidyName } from '../../src/shared/person-name'
import { AppError } from '../errors'
import type { People } from '../identity/people'
import type { DepartmentPort } from '../module'
import type { PersonalContext } from '../ports'
import { protocol } from './agency/protocol'
import { endOf } from './access'
import { lastDayOfChildhood } from './kinship'
import type { Relation, Relations } from './relations'

export interface ChildrenParts {
  readonly sql: Sql
  readonly people: People
  readonly relations: Relations
  readonly departments: DepartmentPort<string>
  readonly newId: () => string
}

type Entry = FromSchema<typeof protocol.children.response>['children'][number]

/** The department that keeps births and guardians. */
export const REGISTER = 'birth-register'

/** Children by the register: who is a guardian there acts for them here. */
export class Children {
  constructor(private readonly parts: ChildrenParts) {}

  /** @throws AppError DEPARTMENT_… */
  async of(context: PersonalContext, city: string) {
    const { relations } = this.parts
    const { actor } = context.caller
    const today = dayOf(context.now)
    const entries = await this.entries(context, city)
    const mine = (await relations.of(actor)).filter((one) => one.actor === actor && one.role === 'guardian')
    const live = mine.filter((one) => !endOf(one, today))
    const numbers = new Set(
      await Promise.all(live.map(async ({ subject }) => (await this.parts.people.read(subject)).idNumber)),
    )
    return entries.map(({ entry, name, birth, idNumber }) => ({ entry, name, birth, added: numbers.has(idNumber) }))
  }

  /** @throws AppError NOT_FOUND | CHILD_GROWN | GUARDIANS_DISAGREE | DEPARTMENT_… */
  async add(context: PersonalContext, city: string, number: string): Promise<Relation> {
    const { newId, people, relations, sql } = this.parts
    const { now, caller } = context
    const today = dayOf(now)
    const child = (await this.entries(context, city)).find(({ entry }) => entry === number)
    if (!child) throw new AppError('NOT_FOUND')
    const until = lastDayOfChildhood(child.birth)
    if (until < today) throw new AppError('CHILD_GROWN')
    if (child.disputed) throw new AppError('GUARDIANS_DISAGREE')
    const parent = await people.read(caller.actor, context)
    return sql.begin(async (tx) => {
      const name = tidyName(child.name)
      const subject = await people.prove(tx, { name, idNumber: child.idNumber }, now)
      const subjectIs = sexOf(child.idNumber) === 'female' ? ('daughter' as const) : ('son' as const)
      const actorIs = sexOf(parent.idNumber) === 'female' ? ('mother' as const) : ('father' as const)
      const who = { id: newId(), actor: caller.actor, subject, role: 'guardian' as const, subjectIs, actorIs }
      const relation = { ...who, scopes: [], since: today, until }
      await relations.put(tx, relation, now)
      return { ...relation, endedAt: null }
    })
  }

  /** What is no child's entry is left out: its number must be one, and say when they were born. */
  private async entries(context: PersonalContext, city: string): Promise<Entry[]> {
    const person = await this.parts.people.of(context)
    const register = this.parts.departments.of(protocol, city).about(person)
    const { answer } = await register.ask('children', {})
    const today = dayOf(context.now)
    return answer.children.filter(
      ({ idNumber, birth }) =>
        readIdNumber(idNumber, today).valid && birthOf(idNumber) === birth && idNumber !== person.idNumber,
    )
  }
}
