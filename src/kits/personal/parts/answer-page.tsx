import type { ReactNode } from 'react'
import { PageCity } from '../../../core/arrival/page-city'
import { useLook } from '../../../core/look'
import type { Problem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import { Notice, Page, Skeleton, type ShareCard, type SkeletonShape } from '../../../ui'
import { ErrorPage, type DepartmentWords } from '../../office/parts/error-page'
import type { Loaded } from '../answer-store'
import { texts } from '../texts/zh'

/** How an answer is shown. */
export interface Shown {
  /** Care mode: shorter as well as larger. */
  readonly care: boolean
  /** Set when this is the copy kept on the phone. */
  readonly problem?: Problem
  readonly again: () => void
}

export interface AnswerPageProps<T> {
  title: string
  /** Of the page's address. */
  city: string
  /** The service whose office one may ask. */
  service: string
  department: DepartmentWords
  of: Loaded<T>
  /** The page's own shape while it waits. */
  shape: SkeletonShape
  bar?: (value: T, shown: Shown) => ReactNode
  /** The page in a chat, where it is more than its name. */
  share?: ShareCard
  /** Under the title, whatever stands below. */
  top?: ReactNode
  /** What can be done about a failure in place of asking again. */
  wayOn?: ReactNode
  /** Rows of what can be done while the department does not answer. */
  instead?: ReactNode
  children: (value: T, shown: Shown) => ReactNode
}

/** A page with an answer for anybody: waits, says what went wrong, or shows the answer. */
export function AnswerPage<T>(props: AnswerPageProps<T>) {
  return (
    <PageCity.Provider value={props.city}>
      <Standing {...props} />
    </PageCity.Provider>
  )
}

function Standing<T>(props: AnswerPageProps<T>) {
  const { title, service, department, of, shape, bar, share, top, wayOn, instead, children } = props
  const { phase, value, problem, again } = of
  const care = useLook((look) => look.care)
  const t = useTexts(texts)
  if (phase === 'failed' && problem)
    return <ErrorPage {...{ title, service, department, problem, top, wayOn, instead }} onRetry={again} />
  if (value === undefined)
    return (
      <Page title={title}>
        {top}
        {phase === 'slow' && <Notice kind="warn">{t.slow(department.who)}</Notice>}
        <Skeleton cards={shape} />
      </Page>
    )
  const shown = { care, problem, again }
  return (
    <Page title={title} bar={bar?.(value, shown)} share={share}>
      {top}
      {children(value, shown)}
    </Page>
  )
}
