import { View } from '@tarojs/components'
import { useState } from 'react'
import { cityName } from '../../../../core/city'
import { now } from '../../../../core/clock'
import { useLiveLine } from '../../../../core/live-line'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { usePageCity } from '../../../../core/arrival/page-city'
import { OtherCities } from '../../../../kits/personal/parts/other-cities'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell, Empty, Group, Later, Notice, Tag } from '../../../../ui'
import type { Cases } from '../../contract/types'
import { texts } from '../../texts/zh'
import { LeadCard } from '../lead-card'
import { openFamily, openLookUp } from '../open'
import { useEntries, type Entry } from './entries'
import { leadOf, useLead } from './lead'

/** The most urgent, then whose turn it is, then what is over and how else to find one. */
export function Content({ all, problem, care, again }: Shown & { all: Cases }) {
  const { cases: t } = useTexts(texts)
  const entries = useEntries(all)
  const { yours, theirs, over } = entries
  const first = leadOf(entries)
  const lead = useLead(all, entries)
  const open = yours.length + theirs.length
  useLiveLine('progress', all.stale || open === 0 ? undefined : { note: t.live(yours.length, all.late, open) })
  const rest = (entry: Entry) => entry.key !== first?.key
  const silent = all.stale ? [] : all.departments.silent.map(({ name }) => name)
  return (
    <>
      <StaleNotice of={all} problem={problem} who={t.department} onRetry={again} />
      {open > 0 ? <LeadCard {...lead} /> : <Nothing all={all} />}
      <Later>
        <Rows title={t.yours} note={t.more(yours.length - 1)} rows={yours.filter(rest)} care={care} />
        <Rows
          title={t.theirs}
          note={theirs.every(rest) ? t.theirsNote(theirs.length, all.late) : t.more(theirs.length - 1)}
          rows={theirs.filter(rest)}
          care={care}
        />
        {silent.length > 0 && <Notice icon="off">{t.silent(all.departments.count, silent)}</Notice>}
        {open === 0 && <Group>{t.also}</Group>}
        <Others all={all} over={over} isEmpty={open === 0} care={care} />
        {open === 0 && <OtherCities note={t.city} />}
        {care && <CareEnd phone={all.office.phone} />}
      </Later>
    </>
  )
}

interface RowsProps {
  title: string
  note: string
  rows: readonly Entry[]
  care: boolean
}

function Rows({ title, note, rows, care }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <Card kind="list" title={title} note={note}>
      {rows.map((entry, index) => (
        <EntryCell key={entry.key} entry={entry} first={index === 0} care={care} />
      ))}
    </Card>
  )
}

interface EntryCellProps {
  entry: Entry
  first?: boolean
  care: boolean
}

function EntryCell({ entry: { title, note, tag, isTold, open }, first, care }: EntryCellProps) {
  const shown = tag && (!care || isTold) && <Tag tone={tag[0]}>{tag[1]}</Tag>
  return (
    <Cell
      first={first}
      title={title}
      note={note}
      {...(shown && (care ? { below: <View className="mt-1">{shown}</View> } : { value: shown }))}
      onTap={open}
    />
  )
}

/** What is over, one by its number, and somebody else's. */
function Others({ all, over, isEmpty, care }: { all: Cases; over: readonly Entry[]; isEmpty: boolean; care: boolean }) {
  const { cases: t } = useTexts(texts)
  const [isUnfolded, unfold] = useState(false)
  const last = all.over.cases[0]?.endedOn
  return (
    <Card kind="list">
      {last && (
        <Cell
          first
          title={t.done}
          note={t.doneNote(all.over.count, last, all.on)}
          open={isUnfolded}
          onTap={() => unfold(!isUnfolded)}
        />
      )}
      {isUnfolded && over.map((entry) => <EntryCell key={entry.key} entry={entry} care={care} />)}
      <Cell
        first={!last}
        title={isEmpty ? t.inHand : t.number}
        note={isEmpty ? t.inHandNote : t.numberNote}
        onTap={openLookUp}
      />
      {(isEmpty || !care) && <Cell title={t.family} note={t.familyNote} onTap={openFamily} />}
    </Card>
  )
}

/** Nothing is under way: whom we asked, and when. */
function Nothing({ all: { asOf, departments } }: { all: Cases }) {
  const { cases: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const city = cityName(usePageCity())?.[language]
  return <Empty title={t.none} text={t.noneText(departments.count, asOf, now(), city)} />
}
