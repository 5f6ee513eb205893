import { useTexts } from '../../../../core/text'
import { addDays, addMonths, dayOf, monthOf } from '../../../../shared/days'
import { Card, Cell, GuideCell } from '../../../../ui'
import { lastPaidAmong } from '../../../../shared/paid-months'
import type { SocialRecord } from '../../contract/types'
import { about } from '../../../../shared/law/outlook'
import { texts } from '../../texts/zh'
import { useOutlook } from '../use-outlook'
import { openOwn } from '../ways'

interface NextProps {
  record: SocialRecord
  city: string
  care: boolean
}

/** What people ask next, each row with its answer. */
export function Next({ record, city, care }: NextProps) {
  const { record: t, retirement, pension } = useTexts(texts)
  const outlook = useOutlook(record.basis, record)
  const estimate = outlook?.ordinary.estimate
  return (
    <Card kind="list">
      <Cell
        first
        title={retirement.title}
        note={outlook ? t.retireNote(outlook.retirement.month, outlook.ordinary) : t.retireAsk}
        onTap={() => openOwn('retirement', city)}
      />
      <Cell
        title={pension.title}
        note={estimate ? t.pensionNote(about(estimate.total)) : t.pensionAsk}
        onTap={() => openOwn('pension', city)}
      />
      {!care && <GuideCell id="unemployment-benefit" title={t.jobless} note={t.joblessNote} />}
      {!care && <GuideCell id="insurance-record" title={t.proof} note={t.proofNote} />}
    </Card>
  )
}

/** Nobody pays now: what is soonest first, then the ways on. */
export function Stopped({ record: { insurances, asOf, basis } }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const { medicalGrace, leastOwn } = basis.figures
  const medical = insurances.find(({ kind }) => kind === 'medical')
  const paidIn = medical && lastPaidAmong(medical.recent, monthOf(asOf))
  // Pension insurance may have stopped alone
  const hasStopped = medical !== undefined && paidIn !== monthOf(asOf)
  const lastDay = paidIn ? addDays(`${addMonths(paidIn, medicalGrace + 1)}-01`, -1) : ''
  const isOpen = lastDay >= dayOf(asOf)
  return (
    <Card kind="list">
      {hasStopped && (
        <GuideCell
          first
          id="medical-resident"
          title={isOpen ? t.medicalBy(lastDay) : t.medicalGone(medicalGrace)}
          note={isOpen ? t.medicalByNote(medicalGrace) : t.medicalGoneNote}
        />
      )}
      <GuideCell first={!hasStopped} id="pension-flexible" title={t.own} note={t.ownNote(leastOwn)} />
      <GuideCell id="unemployment-benefit" title={t.dole} note={t.doleNote} />
      <Cell title={t.job} note={t.jobNote} />
    </Card>
  )
}
