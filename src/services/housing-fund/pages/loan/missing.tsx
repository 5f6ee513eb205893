import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Split } from '../../../../ui'
import { texts } from '../../texts'
import type { LoanParts } from './parts'

/** The awkward part: what is still missing, drawn as a gap. */
export function Missing({ answer: { question, estimate } }: LoanParts) {
  const { loan: say } = useTexts(texts)
  const { downPayment, amount, missing } = estimate
  if (missing <= 0) return <Card title={say.enough} />
  const [down, loan, gap] = say.missingParts(downPayment, amount, missing)
  return (
    <Card title={say.missing(missing)} note={say.missingNote(question.price)}>
      <Split
        label={say.missingLabel(question.price, downPayment, amount, missing)}
        parts={[
          { share: downPayment, look: 'p', label: down },
          { share: amount, look: 'a', label: loan },
          { share: missing, look: 'c', label: gap },
        ]}
      />
      <View className="t-sub t-2 mt-3">{say.missingDo.join('')}</View>
    </Card>
  )
}
