import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { timeOf } from '../../../../shared/days'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Later, Link, Notice, Tag } from '../../../../ui'
import type { LineAnswer } from '../../contract/types'
import { outlookOf, predicted, TOLD_BEFORE } from '../../rules/arrivals'
import { texts } from '../../texts/zh'
import { OutlookCard } from '../outlook-card'
import { ReportSheet } from '../report-sheet'
import { Stops } from './stops'
import { toldAt, type Telling } from './use-telling'

interface ContentProps extends Shown {
  of: LineAnswer
  city: string
  stop: string | undefined
  at: Date
  telling: Telling
  canLeave: boolean
  onTurn: () => void
  onStop: (id: string) => void
}

/** Minutes to one's own stop where there is one; then the way, with what is not served and where the buses are. */
export function Content(props: ContentProps) {
  const { of, city, stop, at, care, problem, again, telling, canLeave, onTurn, onStop } = props
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const [isReporting, setReporting] = useState(false)
  const [people, setPeople] = useState<number>()
  const { line, stops, service, diversions, office } = of
  if (!line) return null
  const mine = stops.findIndex(({ id }) => id === stop)
  const told = toldAt(stops, stop)?.name[language]
  const [next] = service ? predicted(service.buses, at) : []
  const to = stops[stops.length - 1]?.name[language] ?? ''
  return (
    <>
      {problem && (
        <StaleNotice
          of={{ asOf: at.toISOString(), stale: false }}
          problem={problem}
          who={t.department.who}
          onRetry={again}
        />
      )}
      {service && (
        <OutlookCard
          label={t.to(stops[mine]?.name[language] ?? '')}
          service={service}
          at={at}
          care={care}
          onReport={canLeave && next ? () => setReporting(true) : undefined}
        />
      )}
      {people !== undefined && <Notice kind="ok">{t.reported(people)}</Notice>}
      {told && (telling.isOn || telling.isNear) && (
        <Notice kind="ok">{telling.isNear ? t.arrived(told) : t.telling(told)}</Notice>
      )}
      {diversions.map(({ stop: skipped, instead, walkMinutes, until }) => (
        <Notice key={skipped.id} kind="warn" icon="ask">
          <View className="t-strong">{t.skips(skipped.name[language])}</View>
          {t.skipsText(until, at, instead?.name[language], walkMinutes)}
        </Notice>
      ))}
      <Later>
        <Card>
          <View className="row">
            <View className="card-title grow">{t.towards(to)}</View>
            {line.hasOther && <Link onTap={onTurn}>{t.turn}</Link>}
          </View>
          <Stops
            of={of}
            mine={mine}
            at={at}
            care={care}
            toldAt={telling.isOn ? mine - TOLD_BEFORE : undefined}
            onStop={onStop}
          />
        </Card>
        {service && !care && outlookOf(service, at).kind === 'timetable' && (
          <Card title={t.times} note={service.first && service.last && t.firstLast(service.first, service.last)}>
            <View className="row times">
              {service.scheduled.map((time) => (
                <Tag key={time} tone="plain" icon="wait">
                  {timeOf(time)}
                </Tag>
              ))}
            </View>
          </Card>
        )}
        {care ? (
          <CareEnd phone={office.phone} />
        ) : (
          <View className="foot">
            <View className="foot-line">{t.company(office.name[language])}</View>
          </View>
        )}
      </Later>
      {isReporting && next && service && stop && (
        <ReportSheet {...{ city, stop, service }} bus={next} onClose={() => setReporting(false)} onSent={setPeople} />
      )}
    </>
  )
}
