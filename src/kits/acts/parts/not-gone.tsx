import { useTexts } from '../../../core/text'
import { Notice } from '../../../ui'
import type { Doing } from '../act-store'
import { texts } from '../texts/zh'

interface NotGoneProps {
  doing: Doing
  /** What is asked is what was wished for before a sign-in or a failure came between. */
  offered: boolean
}

/** Why an act has not gone; or, where its wish is offered again, that it has not. */
export function NotGone({ doing: { busy, problem }, offered }: NotGoneProps) {
  const t = useTexts(texts)
  if (problem)
    return (
      <Notice kind="bad">
        {problem.message} {problem.action}
      </Notice>
    )
  return offered && !busy ? <Notice>{t.notSent}</Notice> : null
}
