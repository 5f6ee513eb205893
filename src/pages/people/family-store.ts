import { actFor, subjectNow, type Subject } from '../../core/subject'
import { answerStore } from '../../kits/personal/answer-store'
import type { Family, Relation, Represented } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'
import { names } from './texts/names'

const answers = answerStore<Family>(
  () => people.family(),
  () => undefined,
)

/** Whom I act for, who acts for me, whom I asked. */
export const useFamily = () => answers.useLoaded('')
export const loadFamily = (): Promise<void> => answers.load('')

const inBoth = (which: 'called' | 'mark', relation: Relation, name: string) => ({
  zh: names.zh[which](relation, name),
  en: names.en[which](relation, name),
})

/** Of somebody one may act for, what every page about them says. */
export const subjectOf = ({ person, name, relation, until }: Represented): Subject => ({
  person,
  name,
  called: inBoth('called', relation, name),
  mark: inBoth('mark', relation, name),
  until,
})

export const ending = doing()

/** Ends a relation, by either side, or takes back an invitation; whoever is acted for no more is chosen no more. */
export async function end({ id, person }: { readonly id: string; readonly person?: string }): Promise<boolean> {
  const done = await ending.run(() => people.revoke({ body: { id } }))
  if (!done) return false
  if (person && subjectNow()?.person === person) actFor(undefined)
  await loadFamily()
  return true
}
