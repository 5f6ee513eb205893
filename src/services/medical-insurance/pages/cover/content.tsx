import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLiveLine } from '../../../../core/live-line'
import { useTexts } from '../../../../core/text'
import { callPhone, CallCell, HallCell } from '../../../../kits/office/parts/contacts'
import { useOffice } from '../../../../kits/office/office-store'
import { CareEnd, Foot, FootCall } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { NOTHING_USED, type Care } from '../../../../shared/law/medical-cost'
import { Card, Cell, Figure, Glance, Later, Tag, Tracks, type Track } from '../../../../ui'
import type { Cover } from '../../contract/types'
import { dearestTier, planOf } from '../../rules/reckon'
import { texts } from '../../texts/zh'
import { monthsOf } from '../parts'
import { Entries, Family } from './account'
import { NotUsable } from './not-usable'

interface ContentProps extends Shown {
  cover: Cover
  city: string
}

/** The first screen: whether it pays today, large; in care mode without plots and rows. */
export function Content({ cover, city, problem, care, again }: ContentProps) {
  const { cover: t, department } = useTexts(texts)
  const { status, account, figures, asOf } = cover
  const { office } = figures
  const isStale = cover.stale || problem !== undefined
  return (
    <>
      <StaleNotice of={cover} problem={problem} who={department.who} onRetry={again} />
      <Twice cover={cover} />
      {status === 'usable' ? (
        <Usable cover={cover} isStale={isStale} />
      ) : (
        <NotUsable cover={cover} care={care} again={again} />
      )}
      <Later>
        {isStale && <Ask cover={cover} city={city} />}
        {status === 'usable' && !care && <Used cover={cover} />}
        {account && !care && <Entries account={account} />}
        {status !== 'none' && status !== 'newborn' && <Family cover={cover} />}
        {care && <CareEnd phone={office.phone} />}
        {status !== 'none' && <Foot office={office} asOf={asOf} />}
        {!care && status === 'usable' && <FootCall phone={office.phone}>{t.wrong}</FootCall>}
      </Later>
    </>
  )
}

/** Insured somewhere else too. */
function Twice({ cover: { elsewhere, figures } }: { cover: Cover }) {
  const { cover: t } = useTexts(texts)
  if (elsewhere.length === 0) return null
  return (
    <Card kind="list">
      {elsewhere.map(({ place, scheme }, index) => (
        <Cell
          key={place}
          first={index === 0}
          icon="ask"
          title={t.twice(place, scheme)}
          note={t.twiceNote}
          onTap={() => callPhone(figures.office.phone)}
        />
      ))}
    </Card>
  )
}

const leftOf = (cover: Cover, care: Care): number | undefined => {
  const cap = planOf(cover)?.[care].cap
  return cap === undefined ? undefined : Math.max(0, cap - (cover.used?.[care].paid ?? 0))
}

/** What is left, at a glance; the same on home. */
function Usable({ cover, isStale }: { cover: Cover; isStale: boolean }) {
  const { cover: t } = useTexts(texts)
  const { group = 'resident', account, thisMonth, late, asOf } = cover
  const left = (care: Care) => {
    const fen = leftOf(cover, care)
    return { figure: fen === undefined ? t.noCap : t.money(fen), note: t.left[care] }
  }
  const first = account ? { figure: t.money(account.balance), note: t.account } : left('inpatient')
  useLiveLine('medical-insurance', isStale ? undefined : { note: t.today, value: account && first.figure })
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="figure-label grow">{isStale ? t.at(t.schemes[group], asOf, now()) : t.schemes[group]}</View>
        {late[0] ? (
          <Tag tone="bad">{t.owed(monthsOf(cover))}</Tag>
        ) : (
          thisMonth?.state &&
          (thisMonth.state === 'paid' ? (
            <Tag tone="ok">{t.arrived(thisMonth.month)}</Tag>
          ) : (
            <Tag tone="plain">{t.dueBy(thisMonth.dueDay)}</Tag>
          ))
        )}
      </View>
      <Figure words value={isStale ? t.then : t.today} />
      {isStale && <View className="t-sub t-2 mt-1">{t.thenText}</View>}
      <View className="rule" />
      <Glance parts={account ? [first, left('outpatient')] : [left('outpatient'), first]} />
    </Card>
  )
}

/** Whom to ask while this is not of today. */
function Ask({ cover: { figures }, city }: { cover: Cover; city: string }) {
  const { department } = useTexts(texts)
  const { phone, hours } = figures.office
  const office = useOffice(city, 'medical-insurance')
  return (
    <Card kind="list">
      <CallCell first phone={phone} hours={hours} title={department.callFor(phone)} />
      <HallCell office={office} />
    </Card>
  )
}

/** This year: the deductible, what was paid of either care, and the caps. */
function Used({ cover }: { cover: Cover }) {
  const { cover: t } = useTexts(texts)
  const plan = planOf(cover)
  if (!plan) return null
  const { outpatient, inpatient } = plan
  const used = cover.used ?? { outpatient: NOTHING_USED, inpatient: NOTHING_USED }
  const whole = outpatient.tiers[outpatient.tiers.length - 1]?.deductible ?? 0
  const before = Math.min(whole, used.outpatient.deductible)
  const first = inpatient.tiers[inpatient.tiers.length - 1]?.deductible ?? 0
  const paid = (care: Care): Track => {
    const { cap } = plan[care]
    const { paid: fen } = used[care]
    const notes = [
      cap === undefined ? t.noCap : t.cap(cap, fen === 0 ? undefined : Math.max(0, cap - fen)),
      care === 'inpatient' && first > 0 && t.first(dearestTier(inpatient), first),
    ]
    return {
      title: t.paid[care],
      value: t.money(fen),
      share: cap === undefined ? undefined : fen / Math.max(1, cap),
      note: notes.filter(Boolean).join('，'),
    }
  }
  const deductible = {
    title: t.deductible,
    value: t.money(whole),
    share: before / Math.max(1, whole),
    ...(before < whole ? { note: t.unmet(before, whole) } : { note: t.metNote(whole), tag: t.met }),
  }
  return (
    <>
      <Card title={t.used} note={t.usedNote}>
        <Tracks tracks={[...(whole > 0 ? [deductible] : []), paid('outpatient'), paid('inpatient')]} />
        {inpatient.source === 'typical' && <View className="t-note t-2 mt-2">{t.typical}</View>}
      </Card>
    </>
  )
}
