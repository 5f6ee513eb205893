import { useTexts } from '../../../../core/text'
import { Card, Cell } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { about } from '../../rules/outlook'
import { texts } from '../../texts/zh'
import { useOutlook } from '../use-outlook'
import { GuideCell, openOwn } from '../ways'

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
