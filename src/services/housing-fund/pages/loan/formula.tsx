import { useTexts } from '../../../../core/text'
import { Card, Terms } from '../../../../ui'
import type { LoanEstimate } from '../../rules/loan'
import { texts } from '../../texts/zh'
import type { Figures } from '../../contract/types'

interface FormulaProps {
  figures: Figures
  answer: { estimate: LoanEstimate }
}

/** Every term of the formula with what it was reckoned from; the one that binds is marked. */
export function AllTerms({ figures, answer: { estimate } }: FormulaProps) {
  const { loan: t } = useTexts(texts)
  return (
    <Terms
      binds={t.binds}
      terms={estimate.terms.map((term) => ({
        title: t.terms[term.name],
        value: t.short(term.name === estimate.binds ? estimate.amount : term.amount),
        note: t.termNote(term, figures),
        amount: term.amount,
        binds: term.name === estimate.binds,
      }))}
    />
  )
}

export function Formula(props: FormulaProps) {
  const { loan: t } = useTexts(texts)
  return (
    <Card title={t.how} note={t.howNote(props.figures)}>
      <AllTerms {...props} />
    </Card>
  )
}
