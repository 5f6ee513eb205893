import { useEffect, useRef, type ReactNode } from 'react'
import { openPage } from '../../core/arrival/open-page'
import { dial } from '../../core/device'
import { cameBackHere } from '../../core/tab'
import { useTexts } from '../../core/text'
import { NameNeeded } from '../../kits/identity/parts/name-needed'
import type { Loaded } from '../../kits/personal/answer-store'
import { Button, Card, Cell, Page, ProblemCard, Skeleton, type ShareCard, type SkeletonShape } from '../../ui'
import { texts } from './texts/page'

const bones: SkeletonShape = [
  [
    [60, 36],
    [70, 20],
  ],
  [
    [100, 40],
    [100, 40],
  ],
]

interface PeoplePageProps<T> {
  title: string
  of: Loaded<T>
  bar?: (value: T) => ReactNode
  share?: ShareCard
  /** Failures that this page has a screen for. */
  instead?: (code: string) => ReactNode
  children: (value: T) => ReactNode
}

/** A page about whoever holds the phone and their family: asks for the name, waits, says what went wrong, or shows it. */
export function PeoplePage<T>({ title, of, bar, share, instead, children }: PeoplePageProps<T>) {
  const { phase, value, problem, again } = of
  const t = useTexts(texts)
  const went = useRef(cameBackHere())
  useEffect(() => {
    if (value !== undefined) went.current = false
  }, [value])
  if (phase === 'name') return <NameNeeded title={title} went={went} onProven={again} />
  if (value !== undefined)
    return (
      <Page title={title} bar={bar?.(value)} share={share}>
        {children(value)}
      </Page>
    )
  const own = problem && instead?.(problem.code)
  if (own) return <>{own}</>
  if (phase === 'failed' && problem)
    return (
      <Page
        title={title}
        bar={
          <Button icon="again" onTap={again}>
            {t.retry}
          </Button>
        }
      >
        <ProblemCard
          icon={problem.code === 'OFFLINE' ? 'off' : 'ask'}
          title={problem.message}
          text={problem.action}
          code={problem.quote}
        >
          <Card kind="list">
            <Cell first icon="phone" title={t.call} note={t.callNote} onTap={() => void dial('12345')} />
            <Cell icon="find" title={t.find} onTap={() => openPage('pages/find/index')} />
          </Card>
        </ProblemCard>
      </Page>
    )
  return (
    <Page title={title}>
      <Skeleton cards={bones} />
    </Page>
  )
}
