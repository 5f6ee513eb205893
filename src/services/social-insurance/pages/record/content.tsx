import { useTexts } from '../../../../core/text'
import { CareEnd, Foot, FootCall } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Card, Cell, GuideCell, Later } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'
import { Drawing, None } from '../ends'
import { Answer } from './answer'
import { Chart } from './chart'
import { Late } from './late'
import { Next, Stopped } from './next'

interface ContentProps extends Shown {
  record: SocialRecord
  city: string
}

/** The first screen: what is owed before what was paid; in care mode without the plot. */
export function Content({ record, city, problem, care, again }: ContentProps) {
  const { record: t, department } = useTexts(texts)
  const { status, late, benefit, elsewhere, insurances, asOf, basis } = record
  const { office } = basis
  if (status === 'none') return <None record={record} />
  return (
    <>
      <StaleNotice of={record} problem={problem} who={department.who} onRetry={again} />
      {benefit ? (
        <Drawing benefit={benefit} />
      ) : late.length > 0 ? (
        <Late record={record} />
      ) : (
        <Answer record={record} />
      )}
      <Later>
        {status === 'stopped' && <Stopped record={record} />}
        {elsewhere.length > 0 && (
          <Card kind="list" title={t.elsewhere}>
            {elsewhere.map(({ place, months }, index) => (
              <Cell key={place} first={index === 0} title={place} value={t.time(months)} />
            ))}
            <GuideCell id="pension-transfer" title={t.elsewhereDo} note={t.elsewhereNote} />
          </Card>
        )}
        {!care && !benefit && insurances.length > 0 && <Chart record={record} />}
        {status === 'paying' && <Next record={record} city={city} care={care} />}
        {care && <CareEnd phone={office.phone} />}
        <Foot office={office} asOf={asOf} />
        {!care && <FootCall phone={office.phone}>{t.wrong}</FootCall>}
      </Later>
    </>
  )
}
