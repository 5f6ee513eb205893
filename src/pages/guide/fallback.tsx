import { openPage } from '../../core/arrival/open-page'
import { dial } from '../../core/device'
import type { Problem } from '../../core/problem'
import { useTexts } from '../../core/text'
import { Button, Card, Cell, Empty, Page, ProblemCard, Skeleton } from '../../ui'
import { texts } from './matter/texts'

const bones = [
  [
    [40, 20],
    [90, 28],
  ],
  [
    [30, 20],
    [80, 44],
    [70, 44],
  ],
] as const

/** What stands there while a guide is not: its shape, that there is none, or why it did not come. */
export function Fallback({ problem, onRetry }: { problem?: Problem; onRetry: () => void }) {
  const t = useTexts(texts)
  if (!problem)
    return (
      <Page title={t.name}>
        <Skeleton cards={bones} />
      </Page>
    )
  if (problem.code === 'NOT_FOUND' || problem.code === 'INPUT_INVALID')
    return (
      <Page title={t.name} bar={<Button onTap={() => openPage('pages/find/index')}>{t.find}</Button>}>
        <Empty title={t.missing} text={t.missingText} />
      </Page>
    )
  const offline = problem.code === 'OFFLINE'
  return (
    <Page title={t.name} bar={<Button onTap={onRetry}>{t.retry}</Button>}>
      <ProblemCard
        icon={offline ? 'off' : 'ask'}
        title={offline ? problem.message : t.failed}
        text={offline ? problem.action : problem.message}
        code={problem.quote}
      >
        <Card kind="list">
          <Cell first icon="phone" title={t.call('12345')} onTap={() => void dial('12345')} />
        </Card>
      </ProblemCard>
    </Page>
  )
}
