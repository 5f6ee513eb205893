import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { BarText, Button } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { Account } from '../../contract/types'

interface LoanBarProps {
  account: Account
  city: string
  care: boolean
}

/** The answer to the next question, and the way to it. */
export function LoanBar({ account: { estimate, stale }, city, care }: LoanBarProps) {
  const { account: t } = useTexts(texts)
  return (
    <>
      {!care && estimate && <BarText note={stale ? t.canBorrowStale : t.canBorrow} title={t.wan(estimate.amount)} />}
      <Button onTap={() => openPage('services/housing-fund/pages/loan/index', { city })}>{t.toLoan}</Button>
    </>
  )
}
