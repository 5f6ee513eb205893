import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useEffect } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { NameNeeded } from '../../../../kits/identity/name-needed'
import { Button, Card, Empty, Notice, Page, Skeleton } from '../../../../ui'
import { loadEntries, loadMore, useEntries } from '../../store/entries'
import { texts } from '../../texts'
import type { Entry } from '../../contract/types'
import { Away } from '../away'
import { EntryRow } from '../entry-row'

/** Newest first, a card a year. */
function byYear(all: readonly Entry[]): [year: string, entries: Entry[]][] {
  const years = new Map<string, Entry[]>()
  for (const entry of all) {
    const year = entry.day.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years]
}

const shape = [
  [
    [20, 16],
    [100, 40],
    [100, 40],
    [100, 40],
    [100, 40],
  ],
] as const

/** Every movement of money, a page at a time. */
export default function EntriesPage() {
  const { city } = useArrival()
  const { phase, problem, value, all, next } = useEntries()
  const care = useLook((look) => look.care)
  const { entries: say, account: sayAccount } = useTexts(texts)
  useEffect(() => void loadEntries(city), [city])
  useReachBottom(() => void loadMore())
  const again = () => void loadEntries(city)

  if (phase === 'name') return <NameNeeded title={say.title} onReturn={again} />
  if (phase === 'failed' && problem && all.length === 0)
    return <Away title={say.title} problem={problem} onRetry={again} />
  const waiting = phase === 'loading' || phase === 'slow'
  const oldest = all[all.length - 1]
  return (
    <Page title={say.title}>
      {value?.stale && (
        <Notice kind="warn" icon="wait">
          {sayAccount.staleEntries(value.asOf, now())}
        </Notice>
      )}
      {byYear(all).map(([year, entries]) => (
        <Card key={year} kind="list" title={say.year(year)}>
          {entries.map((entry, index) => (
            <EntryRow key={entry.id} entry={entry} care={care} first={index === 0} />
          ))}
        </Card>
      ))}
      {waiting && all.length === 0 && <Skeleton cards={shape} />}
      {phase === 'ready' && all.length === 0 && <Empty title={say.none} text={say.noneText} />}
      {phase === 'failed' && (
        <Button kind="line" icon="again" onTap={() => void loadMore()}>
          {say.failed}
        </Button>
      )}
      {phase !== 'failed' && next && (
        <Button kind="line" busy={waiting} onTap={() => void loadMore()}>
          {say.older}
        </Button>
      )}
      {phase === 'ready' && oldest && !next && <View className="foot">{say.end(oldest.day)}</View>}
    </Page>
  )
}
