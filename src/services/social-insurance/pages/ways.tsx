import { openPage } from '../../../core/arrival/open-page'
import { useArrival } from '../../../core/arrival/use-arrival'
import { useTexts } from '../../../core/text'
import { Cell } from '../../../ui'
import type { Basis } from '../contract/types'
import { texts } from '../texts/zh'
import { useOutlook } from './use-outlook'

export const openOwn = (page: 'record' | 'retirement' | 'pension', city: string): void =>
  openPage(`services/social-insurance/pages/${page}/index`, { city })

interface RetirementCellProps {
  first?: boolean
  /** From which the month is known. */
  basis?: Basis
}

/** What needs no answer of the centre: the day of retirement. */
export function RetirementCell({ first, basis }: RetirementCellProps) {
  const { retirement: t } = useTexts(texts)
  const { city } = useArrival()
  const month = useOutlook(basis)?.retirement.month
  const note = month ? t.insteadKnown(month) : t.insteadNote
  return <Cell first={first} icon="wait" title={t.instead} note={note} onTap={() => openOwn('retirement', city)} />
}
