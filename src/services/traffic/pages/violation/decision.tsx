import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../../core/text'
import { CAP_DAYS } from '../../../../shared/law/surcharge'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Cell, Fact, Sheet } from '../../../../ui'
import type { Violation } from '../../contract/types'
import { texts } from '../../texts/zh'

type Decided = NonNullable<Violation['decision']>

/** How a late fine became what it is. */
export function Decision({ one: { total, fine, on }, decision }: { one: Violation; decision: Decided }) {
  const { one: t } = useTexts(texts)
  const { receivedOn, dueOn, extended, countedDays } = decision
  return (
    <Card title={t.sum(total)}>
      <Fact name={t.received}>{t.day(receivedOn, on)}</Fact>
      <Fact name={t.dueOn}>{t.dueFact(dueOn, on, extended)}</Fact>
      <Fact name={t.more}>{t.moreFact(fine, countedDays, countedDays >= CAP_DAYS)}</Fact>
    </Card>
  )
}

/** Who cannot pay now, and who does not agree. */
export function OtherWays({ decision: { reviewBy }, on }: { decision: Decided; on: string }) {
  const { one: t, department } = useTexts(texts)
  const [open, setOpen] = useState<'pay' | 'review'>()
  const mayReview = on <= reviewBy
  const said = open === 'pay' ? [t.cannotPay, t.cannotPayText] : [t.review, t.reviewText]
  return (
    <Card kind="list">
      <Cell first title={t.cannotPay} note={t.cannotPayNote} onTap={() => setOpen('pay')} />
      {mayReview && <Cell title={t.review} note={t.reviewNote(reviewBy, on)} onTap={() => setOpen('review')} />}
      {open && (
        <Sheet title={said[0] ?? ''} onClose={() => setOpen(undefined)}>
          <View className="t-sub">{said[1]}</View>
          <CallCell first phone={department.hotline} />
        </Sheet>
      )}
    </Card>
  )
}
