import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Empty } from '../../../../ui'
import { countedMonths } from '../../rules/figures'
import type { LoanAnswer } from '../../store/loan'
import { texts } from '../../texts/zh'
import type { Account, Figures } from '../../contract/types'

interface CannotProps {
  account: Account
  figures: Figures
  answer?: LoanAnswer
}

/** No loan now: why, and what would change it. */
export function Cannot({ account, figures, answer }: CannotProps) {
  const { loan: t } = useTexts(texts)
  const months = (figures.timeCoefficients[0]?.months ?? 0) - countedMonths(figures, account)
  const why =
    account.status === 'none'
      ? t.cannotNone
      : account.longestYears === 0
        ? t.cannotAge(figures.lastAge)
        : !answer
          ? t.cannotFrozen
          : months > 0
            ? t.cannotMonths(months)
            : t.foot
  return (
    <>
      <Empty title={t.cannot} text={why} />
      {answer && (
        <Card>
          <View className="t-note t-2">{t.basis(account.office, figures.effectiveFrom)}</View>
        </Card>
      )}
    </>
  )
}
