import { View } from '@tarojs/components'
import { memo } from 'react'
import { useTexts } from '../../../../core/text'
import { Card, Split } from '../../../../ui'
import { texts } from '../../texts'
import type { LoanParts } from './parts'

/** The gap, drawn. While nothing is missing it stays as it was: built anew it would cost a slider's step 1 KB. */
const Gap = memo(
  function Gap({ answer: { question, estimate } }: LoanParts) {
    const { loan: say } = useTexts(texts)
    const { downPayment, amount, missing } = estimate
    const [down, loan, gap] = say.missingParts(downPayment, amount, missing)
    return (
      <Split
        label={say.missingLabel(question.price, downPayment, amount, missing)}
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
  const { loan: say } = useTexts(texts)
  const { question, estimate } = parts.answer
  const missing = estimate.missing > 0
  return (
    <Card title={missing ? say.missing(estimate.missing) : say.enough} note={say.missingNote(question.price)}>
      <View className={missing ? undefined : 'gone'}>
        <Gap {...parts} />
        <View className="t-sub t-2 mt-3">{say.missingDo.join('')}</View>
      </View>
    </Card>
  )
}
