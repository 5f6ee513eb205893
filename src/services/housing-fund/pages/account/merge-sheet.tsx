import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../../core/text'
import { Button, Chips, Sheet } from '../../../../ui'
import { NotGone } from '../../../../kits/acts/parts/not-gone'
import { merging } from '../../store/account'
import { texts } from '../../texts/zh'
import type { OneAccount } from '../../contract/types'

interface MergeSheetProps {
  accounts: readonly OneAccount[]
  city: string
  onClose: () => void
}

/** Which account stays: the active one is proposed. Says that it cannot be undone before the tap. */
export function MergeSheet({ accounts, city, onClose }: MergeSheetProps) {
  const { account: t } = useTexts(texts)
  const doing = merging.use(city)
  const [offered] = useState(() => accounts.find(({ number }) => number === merging.offered(city)?.into))
  const proposed = offered ?? accounts.find(({ status }) => status === 'active') ?? accounts[0]
  const [into, setInto] = useState(proposed?.number ?? '')
  const close = () => {
    merging.drop(city)
    onClose()
  }
  return (
    <Sheet title={t.mergePick} onClose={close}>
      <Chips
        label={t.mergePick}
        value={into}
        options={accounts.map(({ number, employer }) => ({ value: number, label: `${employer} ${t.tail(number)}` }))}
        onChange={setInto}
      />
      <View className="t-sub t-2 mt-3">
        {t.mergeText}
        {t.mergeOnce}
      </View>
      <NotGone doing={doing} offered={offered !== undefined} />
      <View className="mt-4">
        <Button busy={doing.busy} onTap={() => void merging.start({ city, into })}>
          {doing.busy ? t.merging : t.mergeInto(into)}
        </Button>
      </View>
    </Sheet>
  )
}
