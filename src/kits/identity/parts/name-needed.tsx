import { useEffect, useState, type MutableRefObject, type ReactNode } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useRaised, useWanted } from '../../../core/session/raised'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Empty, Page } from '../../../ui'
import { texts } from '../texts/zh'

interface NameNeededProps {
  /** Of the page that needs it, kept so that the resident sees where they are. */
  title: string
  /** Whether the form has been opened for this page; the page keeps it while it asks again. */
  went: MutableRefObject<boolean>
  /** Asks again, once a name is proven. */
  onProven: () => void
  /** Rows of what can be done without a name; the first of the list. */
  nameless?: ReactNode
}

/**
 * Stands in place of a page that needs a real name. The form opens over it at once; whoever comes back without reads why, and
 * has the way there and another way on. The page goes on when they come back with.
 */
export function NameNeeded({ title, went, onProven, nameless }: NameNeededProps) {
  const t = useTexts(texts)
  const proven = useRaised()
  const [asked] = useState(proven)
  useEffect(() => {
    if (proven !== asked) onProven()
  }, [proven]) // eslint-disable-line react-hooks/exhaustive-deps -- asks once for each proof
  const openForm = () => {
    useWanted.setState({ title })
    openPage('pages/identity/index', { to: openPage.here() })
  }
  useEffect(() => {
    if (!went.current) openForm()
    went.current = true
  }, []) // eslint-disable-line react-hooks/exhaustive-deps -- opens by itself once
  return (
    <Page title={title} bar={<Button onTap={openForm}>{t.go}</Button>}>
      <Empty title={t.title} text={t.why}>
        <Card kind="list">
          {nameless}
          <Cell first={!nameless} icon="find" title={t.find} onTap={() => openPage('pages/find/index')} />
        </Card>
      </Empty>
    </Page>
  )
}
