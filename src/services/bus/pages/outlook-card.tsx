import { View } from '@tarojs/components'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { timeOf } from '../../../shared/days'
import { Card, Figure, Link, Notice, Tag } from '../../../ui'
import type { Service } from '../contract/types'
import { minutesUntil, outlookOf, secondsSince } from '../rules/arrivals'
import { texts } from '../texts/zh'

interface OutlookCardProps {
  label: string
  service: Service
  at: Date
  care: boolean
  /** Whether no answer of now came. */
  isCut?: boolean
  /** Offers to report; absent where nobody can sign in. */
  onReport?: () => void
}

/** Minutes until the bus, the next one beside; by the timetable where nothing newer than a minute was heard of it. */
export function OutlookCard({ label, service, at, care, isCut, onReport }: OutlookCardProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const outlook = outlookOf(service, at, isCut)
  const { first, last, tomorrow, missed, isLive, reportable } = { ...service, reportable: onReport }
  const [worst] = missed
  const quiet = care ? 't-2' : 't-sub t-2 mt-1'
  if (outlook.kind === 'ended')
    return (
      <Card kind="lead">
        <Top
          label={label}
          tag={
            <Tag tone="plain" icon="minus">
              {t.ended}
            </Tag>
          }
        />
        <Figure words medium value={last ? t.noMore : t.noService} />
        {last && tomorrow && <View className={quiet}>{t.lastLeft(last, tomorrow)}</View>}
      </Card>
    )
  if (outlook.kind === 'unknown')
    return (
      <Card kind="lead">
        <Top
          label={label}
          tag={
            <Tag tone="plain" icon="off">
              {t.notKnown}
            </Tag>
          }
        />
        <Figure words medium value={t.noTimes} />
        {first && last && <View className={quiet}>{t.ends(first, last)}</View>}
      </Card>
    )
  if (outlook.kind === 'timetable') {
    const [next, then] = outlook.times
    const { lost } = outlook
    return (
      <Card kind="lead">
        <Top label={label} tag={<Tag tone="plain">{t.byTimetable}</Tag>} />
        {next && <Beside value={timeOf(next)} beside={then && t.thenAt(then)} />}
        <View className={quiet}>{lost || isLive ? t.notLive : t.noPositions}</View>
        {lost && <Notice kind="warn">{t.lost(lost.seenAt, lost.at.name[language], lost.away)}</Notice>}
      </Card>
    )
  }
  const { next, then } = outlook
  const minutes = minutesUntil(next.arrives, at)
  return (
    <Card kind="lead">
      <Top label={label} tag={<Tag tone="ok">{t.ago(secondsSince(next.seenAt, at))}</Tag>} />
      <Beside
        value={t.minutes(minutes)}
        unit={minutes > 0 ? t.minutesUnit : undefined}
        beside={then && t.then(minutesUntil(then.arrives, at))}
      />
      <View className={quiet}>{care ? t.away(next.away) : t.where(next.away, next.at.name[language])}</View>
      {!care && (worst || (first && last)) && (
        <View className="lead-more t-sub t-2">
          {worst && t.missed(worst.people, worst.due)}
          {first && last && t.ends(first, last)}
        </View>
      )}
      {reportable && <Link onTap={reportable}>{t.report}</Link>}
    </Card>
  )
}

const Top = ({ label, tag }: { label: string; tag: JSX.Element }) => (
  <View className="pair">
    <View className="figure-label grow">{label}</View>
    {tag}
  </View>
)

const Beside = ({ value, unit, beside }: { value: string; unit?: string; beside?: string }) => (
  <View className="row row--base mt-1">
    <View className="grow">
      <Figure value={value} unit={unit} />
    </View>
    {beside && <View className="t-title t-2">{beside}</View>}
  </View>
)
