import { View } from '@tarojs/components'
import { copy } from '../../../../core/device'
import { useTexts } from '../../../../core/text'
import { Button, Card } from '../../../../ui'
import type { Account } from '../../contract/types'
import { unpaidMonths } from '../../rules/unpaid'
import { texts } from '../../texts/zh'

/** What to say to an employer who owes months, ready to be sent; and who helps when that does not. Nothing is owed: nothing. */
export function Urge({ account: { deposits, thisMonth, office } }: { account: Account }) {
  const { account: t } = useTexts(texts)
  const months = unpaidMonths(deposits, thisMonth).map(({ month }) => month)
  if (months.length === 0) return null
  const text = t.urgeText(months)
  return (
    <Card title={t.urge}>
      <View className="quote">{text}</View>
      <View className="mt-3">
        <Button kind="soft" onTap={() => void copy(text)}>
          {t.urgeCopy}
        </Button>
      </View>
      <View className="t-sub t-2 mt-3">{t.urgeAfter(office.phone)}</View>
    </Card>
  )
}
