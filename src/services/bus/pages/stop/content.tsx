import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { useReport } from '../../../../kits/reports/parts/use-report'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { Card, Cell, Empty, Foot, Later, Notice, Segment } from '../../../../ui'
import type { Bus, Service, StopAnswer } from '../../contract/types'
import { outlookOf, predicted } from '../../rules/arrivals'
import { texts } from '../../texts/zh'
import { Away } from '../away'
import { OutlookCard } from '../outlook-card'
import { BusReport } from '../report-sheet'
import { TaxiCell } from '../taxi-cell'
import { KeepCell } from './keep-cell'
import { OtherLine } from './other-line'

interface ContentProps extends Shown {
  of: StopAnswer
  chosen: Service | undefined
  city: string
  at: Date
  canLeave: boolean
  setLine: (line: string) => void
  onStop: (id: string | undefined) => void
}

/** The line one waits for, then the others of the stop. */
export function Content({ of, chosen, city, at, care, problem, again, canLeave, setLine, onStop }: ContentProps) {
  const t = useTexts(texts)
  const language = useLook((look) => look.language)
  const report = useReport<Bus>(`${city}/${of.stop?.id ?? ''}`)
  const [isWhole, showWhole] = useState(false)
  const { stop, services, office, taxi } = of
  if (!stop) return null
  if (!chosen)
    return (
      <Empty title={t.nothing(stop.name[language])} text={t.nothingText}>
        <Card kind="list">
          <Cell first icon="find" title={t.findAgain} onTap={() => onStop(undefined)} />
          <CallCell phone={office.phone} hours={office.hours} />
        </Card>
      </Empty>
    )
  const isCut = problem !== undefined
  const isOver = (one: Service) => outlookOf(one, at, isCut).kind === 'ended'
  const ended = isOver(chosen)
  const others = services.filter((one) => one !== chosen)
  // After the last bus first of all what still goes
  const going = ended ? others.filter((one) => !isOver(one)) : others
  const few = care ? going.slice(0, 1) : going
  const shown = isWhole ? others : few
  const [next] = predicted(chosen.buses, at)
  const titleOf = (count: number, over: boolean) => (over ? t.stillGoing : count > 0 ? t.others : undefined)
  return (
    <>
      <Away problem={problem} onRetry={again} />
      {stop.across && (
        <View className="turn">
          <Segment
            label={t.turn}
            options={[
              { value: stop.id, label: t.towards(chosen.to.name[language]) },
              { value: stop.across, label: t.towards(chosen.from.name[language]) },
            ]}
            value={stop.id}
            onChange={onStop}
          />
        </View>
      )}
      <OutlookCard
        label={t.lineTo(chosen.name, chosen.to.name[language])}
        service={chosen}
        at={at}
        care={care}
        isCut={isCut}
        onReport={canLeave && next ? () => report.open(next) : undefined}
      />
      {chosen.diversion && (
        <Notice kind="warn" icon="ask">
          <View className="t-strong">{t.skips(chosen.diversion.stop.name[language])}</View>
          {t.skipsText(
            chosen.diversion.until,
            at,
            chosen.diversion.instead?.name[language],
            chosen.diversion.walkMinutes,
          )}
        </Notice>
      )}
      <Later>
        {(others.length > 0 || ended || !care) && (
          <Card kind="list" title={titleOf(shown.length, ended)}>
            {shown.map((one, index) => (
              <OtherLine
                key={`${one.line}/${one.direction}`}
                first={index === 0}
                care={care}
                isCut={isCut}
                service={one}
                at={at}
                onTap={() => setLine(one.line)}
              />
            ))}
            {ended && taxi && <TaxiCell first={shown.length === 0} taxi={taxi} />}
            {shown.length < others.length && (
              <Cell
                first={shown.length === 0 && !(ended && taxi)}
                accent
                title={t.all(others.length - shown.length)}
                onTap={() => showWhole(true)}
              />
            )}
            {!care && <KeepCell first={others.length === 0 && !(ended && taxi)} city={city} stop={stop} />}
          </Card>
        )}
        <Card kind="list">
          <Cell first icon="find" title={t.findAgain} onTap={() => onStop(undefined)} />
        </Card>
        {care ? <CareEnd phone={office.phone} /> : <Foot lines={[t.company(office.name[language])]} />}
      </Later>
      {report.about && <BusReport city={city} stop={stop.id} service={chosen} bus={report.about} of={report.sheet} />}
    </>
  )
}
