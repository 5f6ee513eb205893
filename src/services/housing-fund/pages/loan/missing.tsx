import { View } from '@tarojs/components'
import { memo } from 'react'
import { useTexts } from '../../../../core/text'
import { Card, Split } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { LoanParts } from './parts'

/** The gap, drawn. While nothing is missing it stays as it was: built anew it would cost a slider's step 1 KB. */
const Gap = memo(
  function Gap({ answer: { estimate } }: LoanParts) {
    const { loan: t } = useTexts(texts)
    const { downPayment, amount, missing } = estimate
    const [down, loan, gap] = t.missingParts(downPayment, amount, missing)
    return (
      <Split
        parts={[
          { share: downPayment, look: 'p', label: down },
          { share: amount, look: 'a', label: loan },
          { share: missing, look: 'c', label: gap },
        ]}
      />
    )
  },
  (_, { answer }) => answer.estimate.missing <= 0,
)

/** The awkward part: what is still missing, drawn as a gap. */
export function Missing(parts: LoanParts) {
  const { loan: t } = useTexts(texts)
  const { question, estimate } = parts.answer
  const missing = estimate.missing > 0
  return (
    <Card title={missing ? t.missing(estimate.missing) : t.enough} note={t.missingNote(question.price)}>
      <View className={missing ? undefined : 'gone'}>
        <Gap {...parts} />
        <View className="t-sub t-2 mt-3">{t.missingDo}</View>
      </View>
    </Card>
  )
}
