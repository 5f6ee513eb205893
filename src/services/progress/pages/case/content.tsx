import { usePageCity } from '../../../../core/arrival/page-city'
import { now } from '../../../../core/clock'
import { copy } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import { daysBetween } from '../../../../shared/days'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell, Foot, Later } from '../../../../ui'
import type { Case } from '../../contract/types'
import { texts } from '../../texts/zh'
import { LeadCard, type LeadWords } from '../lead-card'
import { goToList } from '../open'
import { Count } from './count'
import { StepsCard } from './steps-card'

/** The answer first, then how the days were counted, how far it is, and whom to call. */
export function Content({ one, problem, care, again }: Shown & { one: Case }) {
  const { cases: all, single: t } = useTexts(texts)
  const city = usePageCity()
  const { turn, lateDays, holder, phone, office, number, changedAt, state } = one
  const isLate = lateDays > 0
  const isPressing = turn === 'theirs' && (isLate || state === 'lost')
  // The bar calls whoever has it; the hotline is another number, or the same
  const others = office.phone === phone && turn !== 'over' ? undefined : office.phone
  return (
    <>
      {problem && (
        <StaleNotice of={{ asOf: changedAt, stale: true }} problem={problem} who={all.department} onRetry={again} />
      )}
      <LeadCard {...useSaid(one)} />
      <Later>
        {!care && <Count of={one} />}
        <StepsCard one={one} title={t.steps} />
        {!care && (
          <Card kind="list">
            <Cell first title={t.copy} note={number} onTap={() => void copy(number)} />
            {turn === 'yours' && one.asked?.matter && (
              <CallCell phone={phone} title={t.callNumber(phone)} note={holder} />
            )}
            {others && <CallCell phone={others} title={isPressing ? t.hurry : t.hotline} note={t.hotlineNote} />}
            <Cell title={t.all} onTap={() => goToList(city)} />
          </Card>
        )}
        {care && <CareEnd phone={office.phone} />}
        <Foot lines={[t.changed(changedAt, now()), care && t.number(number)]} />
      </Later>
    </>
  )
}

/** Whose turn it is, and by when: late said as late. */
function useSaid(one: Case): LeadWords {
  const { cases: all, single: t } = useTexts(texts)
  const { on, since, holder, title } = one
  if (one.turn === 'over') {
    const { endedOn = on, state, outcome } = one
    return { label: t.ended(endedOn, on), figure: all.ends[state as 'done'], text: outcome }
  }
  if (one.turn === 'yours') {
    const { what = title, by, lateDays = 0 } = one.asked ?? {}
    if (!by) return { label: t.yours, figure: what }
    if (lateDays > 0) return { label: t.yours, tag: ['bad', all.late(lateDays)], figure: what, text: t.was(by, on) }
    return { label: t.yours, tag: ['warn', all.left(daysBetween(on, by))], figure: what, text: t.by(by, on) }
  }
  if (one.state === 'lost') return { label: t.since(since, on), figure: t.lost, text: t.lostText(holder) }
  const held = all.held(holder)
  const { by, workingDays } = one.promise ?? {}
  if (by && one.lateDays > 0)
    return { label: t.promised(by, on), figure: all.late(one.lateDays), isBad: true, text: held }
  if (by) return { label: t.said, tag: ['plain', all.left(daysBetween(on, by))], figure: t.before(by, on), text: held }
  if (workingDays) return { label: t.said, figure: t.within(workingDays), text: t.unannounced }
  return { label: t.noDay, figure: t.underWay, text: held }
}
