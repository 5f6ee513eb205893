import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { timeOf } from '../../../../shared/days'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { useReport } from '../../../../kits/reports/parts/use-report'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { Card, Cell, Foot, Later, Link, Notice, Tag } from '../../../../ui'
import { heading } from '../../../../ui/a11y'
import type { Bus, LineAnswer } from '../../contract/types'
import { outlookOf, predicted, TOLD_BEFORE } from '../../rules/arrivals'
import { texts } from '../../texts/zh'
import { Away } from '../away'
import { OutlookCard } from '../outlook-card'
import { BusReport } from '../report-sheet'
import { TaxiCell } from '../taxi-cell'
import { Stops } from './stops'
import { TimetableSheet } from './timetable-sheet'
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
  const [isOpen, setOpen] = useState(false)
  const report = useReport<Bus>(`${city}/${of.line?.id ?? ''}/${stop ?? ''}`)
  const { line, stops, service, diversions, office, taxi } = of
  if (!line) return null
  const mine = stops.findIndex(({ id }) => id === stop)
  const told = toldAt(stops, stop)?.name[language]
  const ended = service !== undefined && outlookOf(service, at, problem !== undefined).kind === 'ended'
  const [next] = service ? predicted(service.buses, at) : []
  const to = stops[stops.length - 1]?.name[language] ?? ''
  return (
    <>
      <Away problem={problem} onRetry={again} />
      {service && (
        <OutlookCard
          label={t.to(stops[mine]?.name[language] ?? '')}
          service={service}
          at={at}
          care={care}
          isCut={problem !== undefined}
          onReport={canLeave && next ? () => report.open(next) : undefined}
        />
      )}
      {ended && taxi && (
        <Card kind="list">
          <TaxiCell first taxi={taxi} />
        </Card>
      )}
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
            <View className="card-title grow" {...heading(2)}>
              {t.towards(to)}
            </View>
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
        <Card kind="list">
          <Cell
            first
            icon="wait"
            title={t.wholeDay}
            note={service?.first && service.last && t.firstLast(service.first, service.last)}
            onTap={() => setOpen(true)}
          />
        </Card>
        {care ? <CareEnd phone={office.phone} /> : <Foot lines={[t.company(office.name[language])]} />}
      </Later>
      {isOpen && (
        <TimetableSheet
          of={`${city}/${line.id}/${line.direction}/${mine < 0 ? '' : (stop ?? '')}`}
          title={mine < 0 ? t.dayOf(t.line(line.name)) : t.dayAt(t.line(line.name), stops[mine]?.name[language] ?? '')}
          onClose={() => setOpen(false)}
        />
      )}
      {report.about && service && stop && (
        <BusReport {...{ city, stop, service }} bus={report.about} of={report.sheet} />
      )}
    </>
  )
}
