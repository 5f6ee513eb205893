import type { Office } from '../../../kits/office/contract/types'
import type { Account, Period } from '../contract/types'
import { conditionsOf, type Borrower } from '../rules/conditions'
import { conditionWords } from './texts/condition'
import { notesOf, waysOf, whyNot, whyTooLittle } from './texts/why-not'

/**
 * Why nothing can be lent yet, in words: few see it, so it comes with the answer and not with the package.
 * @param isUnknown the centre has no account of this person @param today "2026-11-23"
 */
export function notYetOf(
  figures: Period,
  known: Borrower & Pick<Account, 'balance'>,
  { office, isUnknown, today }: { office: Office; isUnknown: boolean; today: string },
): NonNullable<Account['notYet']> {
  const conditions = conditionsOf(figures, known)
  const unmet = conditions.filter(({ met }) => met === false)
  const others = [...conditions.filter(({ met }) => met), ...conditions.filter(({ met }) => met === undefined)]
  // What nobody can change comes first
  const first = unmet.find(({ name }) => name === 'term') ?? unmet[0]
  const why = first ? whyNot(first, isUnknown ? office.name : undefined, today) : whyTooLittle(figures.roundTo)
  const from = first?.name === 'months' ? first.from : undefined
  return {
    ...why,
    ...(from ? { from } : {}),
    conditions: [...unmet, ...others].map((one) => {
      const { name, met } = one
      return { name, ...(met === undefined ? {} : { met }), ...conditionWords(one, today) }
    }),
    ways: waysOf(first, known.balance),
    notes: notesOf(conditions, figures.borrowing.source === 'typical', office.phone),
  }
}
