import type { ReactNode } from 'react'
import { usePageCity } from '../../../core/arrival/page-city'
import type { Problem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import { updateNow } from '../../../core/updates'
import { Button, Card, Group, Page, ProblemCard } from '../../../ui'
import { useOffice } from '../office-store'
import { texts } from '../texts/zh'
import { CallCell, HallCell } from './contacts'

/** How a service speaks of its department. */
export interface DepartmentWords {
  /** In a word or two: 公积金中心, the housing fund centre. */
  readonly who: string
  /** What is not lost while it does not answer. */
  readonly safe: string
  /** A number that is known without asking anybody. */
  readonly hotline: string
  /** What one would call for. */
  readonly callFor: (phone: string) => string
}

interface ErrorPageProps {
  title: string
  service: string
  department: DepartmentWords
  problem: Problem
  onRetry: () => void
  /** Under the title, above what went wrong. */
  top?: ReactNode
  /** In place of asking again, where that leads to the same. */
  wayOn?: ReactNode
  /** Rows of what can be done without the department; the first of the list. */
  instead?: ReactNode
}

/** Nothing could be shown: why, what is not lost, whom to ask, and the way on. */
export function ErrorPage({ title, service, department, problem, onRetry, top, wayOn, instead }: ErrorPageProps) {
  const t = useTexts(texts)
  const city = usePageCity()
  const offline = problem.code === 'OFFLINE'
  const office = useOffice(city, service, !offline)
  if (problem.code === 'CLIENT_TOO_OLD') {
    return (
      <Page title={title} bar={<Button onTap={updateNow}>{t.update}</Button>}>
        <ProblemCard icon="again" title={t.tooOld} text={t.tooOldText} />
      </Page>
    )
  }
  const { who, safe, hotline, callFor } = department
  const away = problem.code.startsWith('DEPARTMENT_')
  const phone = office?.phone ?? hotline
  const why =
    problem.code === 'DEPARTMENT_GARBLED'
      ? { title: t.garbled(who), text: t.garbledText(safe) }
      : away
        ? { title: t.down(who), text: t.downText(safe) }
        : { title: problem.message, text: problem.action }
  return (
    <Page
      title={title}
      bar={
        wayOn ?? (
          <Button icon="again" onTap={onRetry}>
            {t.retry}
          </Button>
        )
      }
    >
      {top}
      <ProblemCard
        icon={offline ? 'off' : 'ask'}
        title={offline ? t.offline : why.title}
        text={offline ? t.offlineText : why.text}
        code={offline ? undefined : problem.quote}
      >
        <Group>{offline ? t.byPhone : away && instead ? t.meanwhile : t.urgent}</Group>
        <Card kind="list">
          {away && instead}
          <CallCell first={!(away && instead)} phone={phone} title={callFor(phone)} hours={office?.hours} />
          <HallCell office={office} />
        </Card>
      </ProblemCard>
    </Page>
  )
}
