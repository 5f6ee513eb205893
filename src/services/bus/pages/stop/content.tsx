import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import type { Shown } from '../../../../kits/personal/parts/answer-page'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell, Empty, Later, Notice, Segment } from '../../../../ui'
import type { Service, StopAnswer } from '../../contract/types'
import { predicted } from '../../rules/arrivals'
import { texts } from '../../texts/zh'
import { OutlookCard } from '../outlook-card'
import { ReportSheet } from '../report-sheet'
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
  const [isReporting, setReporting] = useState(false)
  const [people, setPeople] = useState<number>()
  const [isWhole, showWhole] = useState(false)
  const { stop, services, office } = of
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
  const others = services.filter((one) => one !== chosen)
  const shown = care && !isWhole ? others.slice(0, 1) : others
  const [next] = predicted(chosen.buses, at)
  const mayReport = canLeave && next !== undefined
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
      {stop.across && (
        <Segment
          label={t.turn}
          options={[
            { value: stop.id, label: t.towards(chosen.to.name[language]) },
            { value: stop.across, label: t.towards(chosen.from.name[language]) },
          ]}
          value={stop.id}
          onChange={onStop}
        />
      )}
      <OutlookCard
        label={t.lineTo(chosen.name, chosen.to.name[language])}
        service={chosen}
        at={at}
        care={care}
        onReport={mayReport ? () => setReporting(true) : undefined}
      />
      {people !== undefined && <Notice kind="ok">{t.reported(people)}</Notice>}
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
        <Card kind="list" title={t.others}>
          {shown.map((one, index) => (
            <OtherLine
              key={`${one.line}/${one.direction}`}
              first={index === 0}
              service={one}
              at={at}
              onTap={() => setLine(one.line)}
            />
          ))}
          {shown.length < others.length && (
            <Cell accent title={t.all(others.length - shown.length)} onTap={() => showWhole(true)} />
          )}
          {!care && <KeepCell first={others.length === 0} city={city} stop={stop} />}
        </Card>
        <Card kind="list">
          <Cell first icon="find" title={t.findAgain} onTap={() => onStop(undefined)} />
        </Card>
        {care && <CareEnd phone={office.phone} />}
        <View className="foot">
          <View className="foot-line">{t.company(office.name[language])}</View>
        </View>
      </Later>
      {isReporting && next && (
        <ReportSheet
          city={city}
          stop={stop.id}
          service={chosen}
          bus={next}
          onClose={() => setReporting(false)}
          onSent={setPeople}
        />
      )}
    </>
  )
}
