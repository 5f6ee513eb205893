import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { NothingFound } from '../../../../kits/personal/parts/nothing-found'
import { LateRows } from '../../../../kits/personal/parts/late-rows'
import { WordsCard } from '../../../../kits/personal/parts/words-card'
import { dayOf, monthsBetween } from '../../../../shared/days'
import { Card, Cell, Figure, GuideCell, Meter, Notice, Steps, Sum, Tag, type Step, type SumLine } from '../../../../ui'
import type { Cover, Newborn, Wait } from '../../contract/types'
import { texts } from '../../texts/zh'
import { Meanwhile, monthsOf } from '../parts'

interface NotUsableProps {
  cover: Cover
  care: boolean
  again: () => void
}

/** It does not pay today: why, from when, and how sooner. */
export function NotUsable({ cover, care, again }: NotUsableProps) {
  const { cover: t } = useTexts(texts)
  const { status, newborn, figures } = cover
  if (status === 'newborn' && newborn) return <Child cover={cover} newborn={newborn} care={care} />
  if (status === 'none')
    return (
      <>
        <NothingFound
          title={t.none}
          text={newborn ? t.bornLate(newborn.lastDay) : t.noneText}
          office={figures.office}
          onRetry={again}
        />
        <Card kind="list">
          <GuideCell first id="medical-resident" title={t.join} note={t.joinNote(figures)} />
        </Card>
      </>
    )
  if (status === 'waiting') return <Waiting cover={cover} care={care} />
  return <Stopped cover={cover} />
}

/** Enrolled, and not paid for yet. */
function Waiting({ cover, care }: { cover: Cover; care: boolean }) {
  const { cover: t } = useTexts(texts)
  const { group = 'resident', coveredFrom = '', wait } = cover
  const today = dayOf(now())
  const from = wait?.from ?? coveredFrom
  const done = wait
    ? Math.max(
        0,
        monthsBetween(wait.paidOn.slice(0, 7), today.slice(0, 7)) - (today.slice(8) < wait.paidOn.slice(8) ? 1 : 0),
      )
    : 0
  return (
    <>
      <Card kind="lead">
        <View className="pair">
          <View className="figure-label grow">{t.waiting(t.schemes[group])}</View>
          <Tag tone="warn" icon="wait">
            {t.notNow}
          </Tag>
        </View>
        <Figure medium words value={t.from(from)} />
        {wait && <Meter total={wait.months} done={done} next={1} label={t.waitLabel(wait.months, done)} />}
        <View className="t-sub t-2 mt-3">{wait ? t.waitText(wait, today) : t.nextText(from, today)}</View>
      </Card>
      {wait && !care && <Why wait={wait} />}
      {wait && wait.sooner.length > 0 && (
        <Card title={t.sooner}>
          {!care && <View className="t-sub t-2">{t.soonerText(wait.atLeast ? wait.months : wait.fixed)}</View>}
          <View className="mt-2">
            <Sum
              lines={wait.sooner.slice(0, care ? 1 : undefined).map((one) => ({
                title: t.repay(one.years, one.amount),
                note: t.days(one.days),
                value: t.soonerDay(one.from, today),
              }))}
            />
          </View>
        </Card>
      )}
      <Notice kind="warn" icon="ask">
        {t.unpaid}
      </Notice>
      {!care && <Meanwhile cover={cover} />}
    </>
  )
}

/** The months of the wait, a line each. */
function Why({ wait: { months, fixed, gapYears, repaidYears, atLeast } }: { wait: Wait }) {
  const { cover: t } = useTexts(texts)
  const added = Math.max(0, gapYears.length - repaidYears)
  const lines: SumLine[] = [
    { sign: '', title: t.fixed, value: t.months(fixed) },
    ...(gapYears.length > 0
      ? [{ sign: '+', title: t.gap(gapYears.length), note: t.gapNote(gapYears, repaidYears), value: t.months(added) }]
      : []),
    ...(atLeast ? [{ sign: '', title: t.least, value: t.months(months), look: 'binds' as const }] : []),
    { sign: '=', title: t.total, value: t.months(months), look: 'total' },
  ]
  return (
    <Card title={t.why(months)}>
      <Sum lines={lines} />
    </Card>
  )
}

/** Months are owed, or nobody pays any more. */
function Stopped({ cover }: { cover: Cover }) {
  const { cover: t } = useTexts(texts)
  const { status, group = 'active', payer, late, endedOn, account, figures } = cover
  const { phone, hours } = figures.office
  const urges = status === 'suspended' && payer === 'employer'
  return (
    <>
      <Card kind="lead">
        <Figure words label={t.stopped(t.schemes[group])} value={t.notNow} />
        {status === 'ended' && <View className="t-sub t-2 mt-1">{t.endedText(endedOn)}</View>}
        {late[0] && <LateRows bills={late} said={(month) => t.owed([month])} lateBy={t.lateBy} />}
      </Card>
      {urges && <WordsCard title={t.urge} words={t.urgeText(monthsOf(cover))} after={t.lateAfter} />}
      <Card kind="list">
        {account && <Cell first title={t.moneyLeft} note={t.money(account.balance)} />}
        {!urges && <GuideCell first={!account} id="medical-resident" title={t.join} note={t.joinNote(figures)} />}
        {!urges && <GuideCell id="pension-flexible" title={t.own} note={t.ownNote} />}
        <CallCell first={urges && !account} phone={phone} hours={hours} />
      </Card>
    </>
  )
}

/** A child not enrolled yet: reaches back to its birth, until a day. */
function Child({ cover: { sharing, figures }, newborn, care }: { cover: Cover; newborn: Newborn; care: boolean }) {
  const { cover: t } = useTexts(texts)
  const today = dayOf(now())
  const { theirs } = sharing
  const steps = newborn.steps.map(({ what, state, on }): Step => {
    const value = on && state === 'done' ? t.doneOn(on) : on ? t.about(on) : t.step[state]
    const looks = { done: 'done', asks: 'ask', now: 'now', waiting: 'wait' } as const
    const note = care || state === 'done' ? undefined : state === 'asks' ? t.asks : t.notYet[what]
    return { title: t.what[what], value, note, state: looks[state] }
  })
  return (
    <>
      <Card kind="lead">
        <Figure medium words label={steps.length > 0 ? t.child : t.childNew} value={t.born} />
        <View className="t-sub t-2 mt-1">{t.bornBy(newborn.lastDay, today)}</View>
      </Card>
      {steps.length > 0 && (
        <Card title={t.steps}>
          <Steps steps={steps} />
        </Card>
      )}
      <Card title={t.careNow}>
        <View className="t-sub t-2">{t.careText}</View>
      </Card>
      <Card kind="list">
        <GuideCell
          first
          id="medical-family-share"
          title={t.family}
          note={theirs.length > 0 ? t.careWhose(theirs) : t.familyNote}
        />
        <GuideCell id="medical-reimburse" title={t.claim} note={t.claimNote(figures.away.claimMonths)} />
        <CallCell phone={figures.office.phone} hours={figures.office.hours} />
      </Card>
    </>
  )
}
