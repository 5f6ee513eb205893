import { useTexts } from '../../../../core/text'
import { Card, Terms } from '../../../../ui'
import type { LoanEstimate } from '../../rules'
import { texts } from '../../texts'
import type { Figures } from '../../contract/types'

interface FormulaProps {
  figures: Figures
  answer: { estimate: LoanEstimate }
}

/** Every term of the formula with what it was reckoned from; the one that binds is marked. */
export function AllTerms({ figures, answer: { estimate } }: FormulaProps) {
  const { loan: say } = useTexts(texts)
  return (
    <Terms
      binds={say.binds}
      terms={estimate.terms.map((term) => ({
        title: say.terms[term.name],
        value: say.short(term.name === estimate.binds ? estimate.amount : term.amount),
        note: say.termNote(term, term.name === estimate.binds, figures),
        amount: term.amount,
        binds: term.name === estimate.binds,
      }))}
    />
  )
}

export function Formula(props: FormulaProps) {
  const { loan: say } = useTexts(texts)
  return (
    <Card title={say.how} note={say.howNote}>
      <AllTerms {...props} />
    </Card>
  )
}
