import { useTexts } from '../../../../core/text'
import { CAP_DAYS } from '../../../../shared/law/surcharge'
import { Card, Fact } from '../../../../ui'
import type { Violation } from '../../contract/types'
import { AskCell, CannotPay } from '../ask'
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
  const { one: t } = useTexts(texts)
  return (
    <Card kind="list">
      <CannotPay />
      {on <= reviewBy && <AskCell title={t.review} note={t.reviewNote(reviewBy, on)} text={t.reviewText} />}
    </Card>
  )
}
