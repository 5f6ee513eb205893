import { View } from '@tarojs/components'
import { usePageCity } from '../../../../core/arrival/page-city'
import { now } from '../../../../core/clock'
import { copy } from '../../../../core/device'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { monthOf, monthsBetween } from '../../../../shared/days'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities } from '../../../../kits/personal/parts/other-cities'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell, Figure, Foot, GuideCell, Later, Link, Notice, Split, Sum, Tag } from '../../../../ui'
import type { Basis, SocialRecord } from '../../contract/types'
import { categoriesOf, type Outlook } from '../../../../shared/law/outlook'
import { DELAYED_RETIREMENT } from '../../../../shared/law/retirement'
import { chooseCategory } from '../../store'
import { texts } from '../../texts/zh'
import { Choose } from '../choose'
import { Drawing } from '../ends'
import { useOutlook } from '../use-outlook'
import { Choice, ChoiceInShort } from './choice'
import { Parent } from './parent'

interface ContentProps extends Shown {
  basis: Basis
  /** Absent while the centre does not answer. */
  record?: SocialRecord
}

/** The month, large; what is still missing; what one may choose; every step of the rule. */
export function Content({ basis, record, care, problem, again }: ContentProps) {
  const { retirement: t, record: tRecord, department } = useTexts(texts)
  const outlook = useOutlook(basis, record)
  const { office } = basis
  const ways = categoriesOf(basis).length
  const city = usePageCity()
  return (
    <>
      {record ? (
        <StaleNotice of={record} problem={problem} who={department.who} onRetry={again} />
      ) : (
        <Notice kind="warn">{t.away}</Notice>
      )}
      {record?.benefit ? (
        <Drawing benefit={record.benefit} />
      ) : outlook ? (
        <>
          <Answer outlook={outlook} record={record} basis={basis} />
          <Later>
            {care ? <ChoiceInShort outlook={outlook} /> : <Choice outlook={outlook} />}
            {!care && <How outlook={outlook} basis={basis} />}
            {!care && record?.pension && <Needed outlook={outlook} />}
            {record && !record.pension && <OtherCities note={tRecord.noneCity} />}
            <Card kind="list">
              <GuideCell first id="pension-transfer" title={tRecord.noneMoved} note={tRecord.noneMovedNote} />
              {record && !record.pension && (
                <CallCell phone={office.phone} title={tRecord.noneCall(office.phone)} hours={office.hours} />
              )}
              {!care && <Parent />}
              {ways > 1 && <Cell title={t.again} onTap={() => chooseCategory(city, undefined)} />}
            </Card>
          </Later>
        </>
      ) : (
        <Choose basis={basis} />
      )}
      <Later>
        {care && <CareEnd phone={office.phone} />}
        <Foot lines={[t.foot]} />
      </Later>
    </>
  )
}

/** The rule, a step a line. */
function How({ outlook: { retirement }, basis }: { outlook: Outlook; basis: Basis }) {
  const { retirement: t } = useTexts(texts)
  const { originalYears, originalMonth, monthsSince, step, delayMonths, month } = retirement
  const first = { title: t.originally(originalYears), note: t.born(basis), value: t.month(originalMonth) }
  const old = { title: t.before2025, note: t.before2025Note, value: t.count(0) }
  const steps = [
    { title: t.since, note: t.sinceNote(step), value: t.count(monthsSince) },
    { title: t.later, note: t.laterNote(retirement), value: t.count(delayMonths) },
    { title: t.result(retirement), note: t.resultNote(retirement), value: t.month(month), look: 'binds' as const },
  ]
  return (
    <Card title={t.how}>
      <Sum lines={monthsSince < 0 ? [first, { ...old, look: 'binds' }] : [first, ...steps]} />
      <View className="t-note t-2 mt-2">{t.source}</View>
      <Link onTap={() => void copy(DELAYED_RETIREMENT)}>{t.copySource}</Link>
    </Card>
  )
}

function Needed({ outlook: { years } }: { outlook: Outlook }) {
  const { retirement: t } = useTexts(texts)
  return (
    <Card title={t.needed(years.needed)}>
      <Split
        parts={[
          { share: Math.min(years.have, years.needed), look: 'a', label: t.have(years.have) },
          { share: years.missing, look: 'c', label: t.stillMissing(years.missing) },
        ]}
      />
      <View className="t-sub t-2 mt-2">{t.neededText}</View>
    </Card>
  )
}

interface AnswerProps {
  outlook: Outlook
  basis: Basis
  record?: SocialRecord
}

/** The month of retirement, and whether the years will be enough by then. */
function Answer({ outlook: { retirement, years }, basis, record }: AnswerProps) {
  const { retirement: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { month } = retirement
  return (
    <Card kind="lead">
      <Figure words label={t.day} value={t.month(month)} />
      <View className="t-sub t-2 mt-1">{record ? t.at(retirement, monthsBetween(monthOf(now()), month)) : t.byId}</View>
      {record && <View className="rule" />}
      {record?.pension ? (
        <View className="pair">
          <View className="grow">
            <View className="t-strong">{years.missing > 0 ? t.missing(years.missing) : t.enough}</View>
            {years.enoughIn && <View className="t-sub t-2">{t.until(years.enoughIn, Boolean(record.payer))}</View>}
          </View>
          <Tag tone={years.missing > 0 ? 'plain' : 'ok'}>{years.missing > 0 ? t.short : t.enoughTag}</Tag>
        </View>
      ) : (
        record && (
          <View>
            <View className="t-strong">{t.none(basis.office.name[language])}</View>
            <View className="t-sub t-2 mt-1">{t.noneText(years.needed)}</View>
          </View>
        )
      )}
    </Card>
  )
}
