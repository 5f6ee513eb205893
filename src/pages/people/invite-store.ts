import { storeOf } from '../../core/store'
import { tidyName } from '../../shared/person-name'
import type { Invitation, Relation } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'
import { loadFamily } from './family-store'

export const MONTHS = [3, 6, 12] as const

interface Draft {
  readonly relation?: Relation
  readonly name: string
  /** Services. */
  readonly scopes: readonly string[]
  readonly months: (typeof MONTHS)[number]
  /** What is missing, told after the first try. */
  readonly wrong: { readonly relation?: boolean; readonly name?: boolean; readonly scopes?: boolean }
  /** Once it is there: its token goes into the card, and is told only now. */
  readonly sent?: Invitation
}

const empty: Draft = { name: '', scopes: [], months: 6, wrong: {} }

/** An invitation as it is being written. */
export const useDraft = storeOf<Draft>(() => empty)
export const inviting = doing()

/** Goes on writing. */
export const write = (part: Partial<Pick<Draft, 'relation' | 'name' | 'scopes' | 'months'>>): void =>
  useDraft.setState(({ wrong }) => ({
    ...part,
    wrong: { ...wrong, ...Object.fromEntries(Object.keys(part).map((name) => [name, false])) },
  }))

/** Begins with what was asked of somebody before. */
export const draftOf = (of: { relation: Relation; name: string; scopes: readonly string[] }): void =>
  useDraft.setState({ ...empty, relation: of.relation, name: of.name, scopes: of.scopes }, true)

/** A new one, the next time. */
export const dropDraft = (): void => useDraft.setState(empty, true)

/** Has the server write the invitation; what is missing is said first. */
export async function invite(): Promise<void> {
  const { relation, name: typed, scopes, months } = useDraft.getState()
  const name = tidyName(typed)
  const wrong = { relation: !relation, name: !name, scopes: scopes.length === 0 }
  useDraft.setState({ name, wrong })
  if (!relation || !name || scopes.length === 0) return
  const sent = await inviting.run(() => people.invite({ body: { relation, name, scopes: [...scopes], months } }))
  if (!sent) return
  useDraft.setState({ sent })
  void loadFamily()
}
