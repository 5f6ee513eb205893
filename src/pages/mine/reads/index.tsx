import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { now } from '../../../core/clock'
import { useLook } from '../../../core/look'
import { momentText } from '../../../shared/day-texts'
import { millisOf } from '../../../shared/days'
import { useTexts } from '../../../core/text'
import { Button, Card, Cell, Empty, Figure, Notice, Page, Skeleton, Tag } from '../../../ui'
import { texts } from '../texts'
import { LookSheet } from './look-sheet'
import { looksOf, type Look } from './looks-of'
import { reads, reporting, saveList, useReported } from './store'

/** What the page counts up, in ms: 30 days. */
const RECENT_MS = 30 * 24 * 3600_000

/** Every reading of personal data: when, what, for what, by whom; and the way to say that one should not have been. */
export default function ReadsPage() {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const { value, all, phase, problem, more } = reads.usePaged('mine')
  const said = useReported()
  const [open, setOpen] = useState<string>()
  const [choosing, setChoosing] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  useEffect(() => () => reporting.settle(), [])
  const looks = looksOf(all).map((look) => ({ ...look, reported: look.reported ?? said[look.id] }))
  const recent = looks.filter(({ at }) => millisOf(now()) - millisOf(at) <= RECENT_MS)
  // Older pages may still hold some of them
  const isWhole = recent.length < looks.length || !value?.next
  const whoOf = ({ by, who }: Look) => (by === 'self' ? t.byYou : t.byOther(who))
  const whatOf = ({ title, what }: Look) => t.readWhat(title, what)
  const save = () => {
    const lines = looks.map((look) => t.readLine(look.at, whoOf(look), whatOf(look)))
    void saveList([t.reads, ...lines, ...(value?.next ? [t.readsCut] : [])]).then((outcome) =>
      setUnsaved(outcome === 'impossible' || outcome === 'failed'),
    )
  }
  const opened = looks.find(({ id }) => id === open)
  return (
    <Page
      title={t.reads}
      bar={
        looks.length > 0 && (
          <Button kind="line" onTap={save}>
            {t.saveReads}
          </Button>
        )
      }
    >
      {problem && (
        <Notice kind="bad">
          {problem.message} {problem.action}
        </Notice>
      )}
      {unsaved && <Notice kind="bad">{t.notSaved}</Notice>}
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
      {value && all.length === 0 && <Empty title={t.readsNone} text={t.readsNoneText} />}
      {looks.length > 0 && (
        <Card kind="lead">
          <Figure medium words value={isWhole ? t.readsLead(recent.length) : t.readsMany(recent.length)} />
          <View className="t-sub t-2 mt-1">{t.readsLeadText}</View>
        </Card>
      )}
      {choosing && <Notice>{t.chooseRead}</Notice>}
      {looks.length > 0 && (
        <Card kind="list">
          {looks.map((look, index) => (
            <Cell
              key={look.id}
              first={index === 0}
              title={whoOf(look)}
              note={t.readAt(whatOf(look), momentText(look.at, now(), language))}
              value={look.reported ? <Tag tone="warn">{t.reportedTag}</Tag> : t.items(look.what.length)}
              onTap={() => setOpen(look.id)}
            />
          ))}
        </Card>
      )}
      {value?.next && (
        <Button kind="line" onTap={more}>
          {t.older}
        </Button>
      )}
      {looks.length > 0 && !choosing && (
        <Card kind="list">
          <Cell first title={t.wrongRead} note={t.wrongReadNote} onTap={() => setChoosing(true)} />
        </Card>
      )}
      {opened && <LookSheet of={opened} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}
