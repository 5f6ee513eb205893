import { View } from '@tarojs/components'
import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { Button } from '../../../../ui'
import { useAccount } from '../../store/account'
import { texts } from '../../texts'
import type { Account } from '../../contract/types'

/** The answer to the next question, and the way to it. */
export function LoanBar({ account: { estimate, stale }, care }: { account: Account; care: boolean }) {
  const { account: say } = useTexts(texts)
  const city = useAccount((store) => store.city)
  return (
    <>
      {!care && estimate && (
        <View className="bar-text">
          <View className="t-note t-2">{stale ? say.canBorrowStale : say.canBorrow}</View>
          <View className="t-title">{say.wan(estimate.amount)}</View>
        </View>
      )}
      <Button onTap={() => openPage('services/housing-fund/pages/loan/index', { city })}>{say.toLoan}</Button>
    </>
  )
}
