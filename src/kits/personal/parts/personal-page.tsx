import { useEffect, useRef, type ReactNode } from 'react'
import { cameBackHere } from '../../../core/tab'
import { useSubject } from '../../../core/subject'
import { NameNeeded } from '../../identity/parts/name-needed'
import { ActingBar, SeeMine } from '../../people/parts/acting-bar'
import type { LoadedOf } from '../family-store'
import { AnswerPage, type AnswerPageProps } from './answer-page'

export type { Shown } from './answer-page'

/** They may not be seen, now or in this service: asking again is refused again. */
const REFUSED = /^(NOT_YOURS|OUT_OF_SCOPE|DELEGATION_ENDED|SELF_ONLY)$/

interface PersonalPageProps<T> extends Omit<AnswerPageProps<T>, 'top'> {
  of: LoadedOf<T>
  /** Rows of what can be done by whoever does not say who they are. */
  nameless?: ReactNode
}

/**
 * A page about a person: asks for the name, waits, says what went wrong, or shows the answer. Where the holder of the phone acts
 * for somebody else it says so, whatever else it shows.
 */
export function PersonalPage<T>(props: PersonalPageProps<T>) {
  const { title, of, service, nameless } = props
  const acting = useSubject()
  const went = useRef(cameBackHere())
  useEffect(() => {
    // Somebody else may hold the phone next
    if (of.value) went.current = false
  }, [of.value])
  if (of.phase === 'name') return <NameNeeded {...{ title, went, nameless }} onProven={of.again} />
  const top = acting && <ActingBar subject={acting} service={service} own={!of.subject} />
  const refused = acting && REFUSED.test(of.problem?.code ?? '')
  return <AnswerPage {...props} top={top} wayOn={refused ? <SeeMine /> : props.wayOn} />
}
