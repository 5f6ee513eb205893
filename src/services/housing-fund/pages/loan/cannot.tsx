import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useTexts } from '../../../../core/text'
import { Button, Card, Empty, Page } from '../../../../ui'
import { countedMonths } from '../../rules'
import type { LoanAnswer } from '../../store/loan'
import { texts } from '../../texts'
import type { Account, Figures } from '../../contract/types'

interface CannotProps {
  account: Account
  figures: Figures
  answer?: LoanAnswer
}

/** No loan now: why, and what would change it. */
export function Cannot({ account, figures, answer }: CannotProps) {
  const { loan: say, account: sayAccount } = useTexts(texts)
  const { phone } = account.office
  const months = (figures.timeCoefficients[0]?.months ?? 0) - countedMonths(figures, account)
  const why =
    account.status === 'none'
      ? say.cannotNone
      : account.longestYears === 0
        ? say.cannotAge(figures.lastAge)
        : !answer
          ? say.cannotFrozen
          : months > 0
            ? say.cannotMonths(months)
            : say.foot
  return (
    <Page
      title={say.title}
      bar={
        <Button icon="phone" onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })}>
          {sayAccount.call(phone)}
        </Button>
      }
    >
      <Empty title={say.cannot} text={why} />
      {answer && (
        <Card>
          <View className="t-note t-2">{say.basis(account.office, figures.effectiveFrom).join('')}</View>
        </Card>
      )}
    </Page>
  )
}
