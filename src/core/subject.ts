import type { LocalizedText } from '../shared/contract'
import { onWipe } from './storage'
import { publicStoreOf } from './store'
import { visit } from './tab'

/** Somebody for whom the holder of this phone may act. */
export interface Subject {
  /** `subject` of requests about them. */
  readonly person: string
  readonly name: string
  /** What the holder calls them. */
  readonly called: LocalizedText
  /** What stands for them in one letter. */
  readonly mark: LocalizedText
  /** Last day. */
  readonly until: string
}

/** For this visit alone: whoever opens a card another day sees their own. */
const kept = visit<Subject>('subject')
const useActing = publicStoreOf<{ readonly subject?: Subject }>(() => ({ subject: kept.read() }))

/** From now on screens ask about this person; about the holder themselves without one. */
export function actFor(subject: Subject | undefined): void {
  if (subject) kept.write(subject)
  else kept.clear()
  useActing.setState({ subject })
}
onWipe(() => actFor(undefined))

/** Whom the holder acts for now; undefined for themselves. */
export const useSubject = (): Subject | undefined => useActing(({ subject }) => subject)

export const subjectNow = (): Subject | undefined => useActing.getState().subject
