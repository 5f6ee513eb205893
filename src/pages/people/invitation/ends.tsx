import { toHome } from '../../../core/arrival/not-found'
import { openPage } from '../../../core/arrival/open-page'
import { dial } from '../../../core/device'
import type { Problem } from '../../../core/problem'
import { useTexts } from '../../../core/text'
import type { Represented } from '../../../shared/platform/people-types'
import { Button, Card, Cell, Empty, Page, ProblemCard } from '../../../ui'
import { Lead } from '../parts'
import { texts } from '../texts/invitation'

const openFamily = () => openPage('pages/people/family/index')

/** They may act for me now: until when, where each look is, how it ends. */
export function Accepted({ of: { name, until } }: { of: Represented }) {
  const t = useTexts(texts)
  return (
    <Page title={t.title} bar={<Button onTap={openFamily}>{t.toFamily}</Button>}>
      <Lead title={t.accepted(name)} text={t.acceptedText(until)} />
      <Card kind="list">
        <Cell first title={t.reads} onTap={() => openPage('pages/mine/reads/index')} />
        <Cell title={t.withdraw} note={t.withdrawNote} onTap={openFamily} />
      </Card>
    </Page>
  )
}

/** I said no. */
export function Declined() {
  const t = useTexts(texts)
  return (
    <Page title={t.title} bar={<Button onTap={toHome}>{t.toHome}</Button>}>
      <Lead title={t.declined} text={t.declinedText} />
      <Card kind="list">
        <Cell first title={t.toFamily} onTap={openFamily} />
        <Cell icon="phone" title={t.call} onTap={() => void dial('12345')} />
      </Card>
    </Page>
  )
}

/** It is somebody else's, was answered, or is too old: nothing of it is shown. */
export function Over({ problem }: { problem: Problem }) {
  const t = useTexts(texts)
  return (
    <Page title={t.title} bar={<Button onTap={toHome}>{t.toHome}</Button>}>
      <ProblemCard title={problem.message} text={problem.action} code={problem.quote}>
        <Card kind="list">
          <Cell first title={t.overOther} note={t.overOtherNote} />
          <Cell title={t.toFamily} onTap={openFamily} />
          <Cell icon="phone" title={t.call} onTap={() => void dial('12345')} />
        </Card>
      </ProblemCard>
    </Page>
  )
}

/** A link that lost its end on the way. */
export function Cut() {
  const t = useTexts(texts)
  return (
    <Page title={t.title} bar={<Button onTap={toHome}>{t.toHome}</Button>}>
      <Empty title={t.cut} text={t.cutText}>
        <Card kind="list">
          <Cell first title={t.toFamily} onTap={openFamily} />
          <Cell icon="phone" title={t.call} onTap={() => void dial('12345')} />
        </Card>
      </Empty>
    </Page>
  )
}
