import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { openPage } from '../../../core/arrival/open-page'
import { useRaised } from '../../../core/session/raised'
import { useTexts } from '../../../core/text'
import { Button, Empty, Page } from '../../../ui'
import { texts } from '../texts'

interface NameNeededProps {
  /** Of the page that needs it, kept so that the resident sees where they are. */
  title: string
  /** Asks again: on return the name may be proven. */
  onReturn: () => void
}

/** Stands in place of a page that needs a real name: why, and the way there. The page goes on when they come back. */
export function NameNeeded({ title, onReturn }: NameNeededProps) {
  const t = useTexts(texts)
  useDidShow(onReturn)
  const proven = useRaised()
  const [asked] = useState(proven)
  // The answer may come after its holder has come back
  useEffect(() => {
    if (proven !== asked) onReturn()
  }, [proven]) // eslint-disable-line react-hooks/exhaustive-deps -- asks once for each proof
  return (
    <Page
      title={title}
      bar={<Button onTap={() => openPage('pages/identity/index', { to: openPage.here() })}>{t.go}</Button>}
    >
      <Empty title={t.title} text={t.why} />
    </Page>
  )
}
