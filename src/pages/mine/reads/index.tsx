import { useEffect } from 'react'
import { create } from 'zustand'
import { now } from '../../../core/clock'
import { platform } from '../../../core/http/platform'
import { loader, type Loading } from '../../../core/loading'
import { useLook } from '../../../core/look'
import type { Reads } from '../../../shared/platform/types'
import { momentText } from '../../../shared/day-texts'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Empty, Notice, Page, Skeleton } from '../../../ui'
import { texts } from '../texts'

const useReads = create<Loading<Reads>>(() => ({ phase: 'loading' }))
const load = loader<Reads>((state) => useReads.setState({ problem: undefined, ...state }))

const more = (before?: string) =>
  load(async () => {
    const page = await platform.reads({ query: { before } })
    const earlier = before ? (useReads.getState().value?.reads ?? []) : []
    return { reads: [...earlier, ...page.reads], next: page.next }
  })

/** Every reading of personal data: when, for what, by whom. */
export default function ReadsPage() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { value, phase, problem } = useReads()
  useEffect(() => void more(), [])
  return (
    <Page title={t.reads}>
      {problem && (
        <Notice kind="bad">
          {problem.message} {problem.action}
        </Notice>
      )}
      {!value && phase !== 'failed' && (
        <Skeleton
          cards={[
            [
              [100, 40],
              [100, 40],
              [100, 40],
            ],
          ]}
        />
      )}
      {value?.reads.length === 0 && <Empty title={t.readsNone} text={t.readsNoneText} />}
      {value && value.reads.length > 0 && (
        <Card kind="list">
          {value.reads.map(({ id, at, by, title }, index) => (
            <Cell
              key={id}
              first={index === 0}
              title={title}
              note={momentText(at, now(), language)}
              value={by === 'self' ? t.byYou : t.byOther}
            />
          ))}
        </Card>
      )}
      {value?.next && (
        <Button kind="line" onTap={() => void more(value.next)}>
          {t.older}
        </Button>
      )}
    </Page>
  )
}
