import { useEffect, useRef } from 'react'
import { cameBackHere } from '../../../core/tab'
import { NameNeeded } from '../../identity/parts/name-needed'
import { AnswerPage, type AnswerPageProps } from './answer-page'

export type { Shown } from './answer-page'

/** A page about the person who holds this phone: asks for the name, waits, says what went wrong, or shows the answer. */
export function PersonalPage<T>(props: AnswerPageProps<T>) {
  const { title, of } = props
  const went = useRef(cameBackHere())
  useEffect(() => {
    // Somebody else may hold the phone next
    if (of.value) went.current = false
  }, [of.value])
  if (of.phase === 'name') return <NameNeeded title={title} went={went} onProven={of.again} />
  return <AnswerPage {...props} />
}
