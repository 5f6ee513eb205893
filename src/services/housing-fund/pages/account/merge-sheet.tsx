import { View } from '@tarojs/components'
import { useState } from 'react'
import { useTexts } from '../../../../core/text'
import { Button, Chips, Notice, Sheet } from '../../../../ui'
import { mergeInto, useAccount } from '../../store/account'
import { texts } from '../../texts'
import type { OneAccount } from '../../contract/types'

interface MergeSheetProps {
  accounts: readonly OneAccount[]
  onClose: () => void
}

/** Which account stays: the active one is proposed. Says that it cannot be undone before the tap. */
export function MergeSheet({ accounts, onClose }: MergeSheetProps) {
  const { account: say } = useTexts(texts)
  const { merging, mergeProblem } = useAccount()
  const [into, setInto] = useState(
    accounts.find(({ status }) => status === 'active')?.number ?? accounts[0]?.number ?? '',
  )
  return (
    <Sheet title={say.mergePick} onClose={onClose}>
      <Chips
        label={say.mergePick}
        value={into}
        options={accounts.map(({ number, employer }) => ({ value: number, label: `${employer} ${say.tail(number)}` }))}
        onChange={setInto}
      />
      <View className="t-sub t-2 mt-3">
        {say.mergeText}
        {say.mergeOnce}
      </View>
      {mergeProblem && (
        <Notice kind="bad">
          {mergeProblem.message} {mergeProblem.action}
        </Notice>
      )}
      <View className="mt-4">
        <Button busy={merging} onTap={() => void mergeInto(into)}>
          {merging ? say.merging : say.mergeInto(into)}
        </Button>
      </View>
    </Sheet>
  )
}
