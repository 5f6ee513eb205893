import { NameNeeded } from '../../identity/parts/name-needed'
import { AnswerPage, type AnswerPageProps } from './answer-page'

export type { Shown } from './answer-page'

/** A page about the person who holds this phone: asks for the name, waits, says what went wrong, or shows the answer. */
export function PersonalPage<T>(props: AnswerPageProps<T>) {
  if (props.of.phase === 'name') return <NameNeeded title={props.title} onReturn={props.of.again} />
  return <AnswerPage {...props} />
}
