import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../../core/text'
import { Button, Chips, Notice, Sheet } from '../../../../ui'
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
  const { busy, problem } = merging.use()
  const [into, setInto] = useState(
    accounts.find(({ status }) => status === 'active')?.number ?? accounts[0]?.number ?? '',
  )
  return (
    <Sheet title={t.mergePick} onClose={onClose}>
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
      {problem && (
        <Notice kind="bad">
          {problem.message} {problem.action}
        </Notice>
      )}
      <View className="mt-4">
        <Button busy={busy} onTap={() => void merging.start(city, into)}>
          {busy ? t.merging : t.mergeInto(into)}
        </Button>
      </View>
    </Sheet>
  )
}
