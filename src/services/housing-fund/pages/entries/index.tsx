import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { now } from '../../../../core/clock'
import { useTexts } from '../../../../core/text'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button, Card, Empty, Glance, Notice, type GlancePart, type SkeletonShape } from '../../../../ui'
import { useEntries } from '../../store/entries'
import { texts } from '../../texts/zh'
import type { Entry, Year } from '../../contract/types'
import { EntryRow } from '../entry-row'
import './index.scss'

/** Newest first, a card a year. */
function byYear(all: readonly Entry[]): [year: string, entries: Entry[]][] {
  const years = new Map<string, Entry[]>()
  for (const entry of all) {
    const year = entry.day.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years]
}

/** What came, went and grew in a year that is known whole. */
function YearSums({ of }: { of: Year | undefined }) {
  const { entries: t } = useTexts(texts)
  if (!of) return null
  const { paidIn, takenOut, interest } = of
  const parts: GlancePart[] = [
    { figure: t.yuan(paidIn), note: t.yearIn },
    ...(takenOut > 0 ? [{ figure: t.yuan(takenOut), note: t.yearOut }] : []),
    ...(interest !== 0 ? [{ figure: t.yuan(interest), note: t.yearInterest }] : []),
  ]
  return <Glance parts={parts} />
}

const shape: SkeletonShape = [
  [
    [20, 16],
    [100, 40],
    [100, 40],
    [100, 40],
    [100, 40],
  ],
]

/** Every movement of money, a page at a time. */
export default function EntriesPage() {
  const { city } = useArrival()
  const { phase, problem, value, all, again, more, subject } = useEntries(city)
  const { entries: t, account: tAccount, department } = useTexts(texts)
  useReachBottom(more)
  const waiting = phase === 'loading' || phase === 'slow'
  const oldest = all[all.length - 1]
  const next = value?.next
  // What was read stays on screen while more is asked for, and when that fails
  const shown = { phase, problem, value: all.length > 0 || phase === 'ready' ? all : undefined }
  const of = { ...shown, ...(shown.value ? { phase: 'ready' as const } : {}), again, subject }
  return (
    <PersonalPage city={city} title={t.title} service="housing-fund" department={department} of={of} shape={shape}>
      {(read, { care }) => (
        <>
          {value?.stale && (
            <Notice kind="warn" icon="wait">
              {tAccount.staleEntries(value.asOf, now())}
            </Notice>
          )}
          {byYear(read).map(([year, ofYear]) => (
            <Card key={year} kind="list" title={t.year(year)}>
              <YearSums of={value?.years?.find((one) => one.year === year)} />
              {ofYear.map((entry, index) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  care={care}
                  first={index === 0 && !value?.years?.some((one) => one.year === year)}
                />
              ))}
            </Card>
          ))}
          {phase === 'ready' && read.length === 0 && <Empty title={t.none} text={t.noneText} />}
          {phase === 'failed' && (
            <Button kind="line" icon="again" onTap={more}>
              {t.failed}
            </Button>
          )}
          {phase !== 'failed' && next && (
            <Button kind="line" busy={waiting} onTap={more}>
              {t.older}
            </Button>
          )}
          {phase === 'ready' && oldest && !next && <View className="foot">{t.end(oldest.day)}</View>}
        </>
      )}
    </PersonalPage>
  )
}
