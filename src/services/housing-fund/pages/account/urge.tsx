import { useTexts } from '../../../../core/text'
import { WordsCard } from '../../../../kits/personal/parts/words-card'
import type { Account } from '../../contract/types'
import { unpaidMonths } from '../../rules/unpaid'
import { texts } from '../../texts/zh'

/** What to say to an employer who owes months, ready to be sent; and who helps when that does not. Nothing is owed: nothing. */
export function Urge({ account: { deposits, thisMonth, office } }: { account: Account }) {
  const { account: t } = useTexts(texts)
  const months = unpaidMonths(deposits, thisMonth).map(({ month }) => month)
  if (months.length === 0) return null
  return <WordsCard title={t.urge} words={t.urgeText(months)} copyDo={t.urgeCopy} after={t.urgeAfter(office.phone)} />
}
