import { View } from '@tarojs/components'
import { useState } from 'react'
import { yuanShort } from '../../../../shared/money'
import { useTexts } from '../../../../core/text'
import { Button, Card, Cell, Tag } from '../../../../ui'
import { texts } from '../../texts'
import type { Account } from '../../contract/types'
import { MergeSheet } from './merge-sheet'
import { MergeState } from './merge-state'

/** Several accounts: what each holds, and one way to make them one; or how far that has got. */
export function Several({ account }: { account: Account }) {
  const { account: say } = useTexts(texts)
  const [choosing, setChoosing] = useState(false)
  const { accounts, merge, office } = account
  if (merge && merge.state !== 'refused') return <MergeState merge={merge} />
  return (
    <View>
      {merge && <MergeState merge={merge} phone={office.phone} />}
      <Card title={say.severalTitle(accounts.length)}>
        <View className="t-sub t-2">{say.severalText}</View>
        {accounts.map((one, index) => (
          <Cell
            key={one.number}
            first={index === 0}
            title={one.employer}
            note={say.tail(one.number)}
            value={
              <View>
                <View className="amount">{yuanShort(one.balance)}</View>
                <Tag tone={one.status === 'active' ? 'ok' : 'plain'}>{say[one.status]}</Tag>
              </View>
            }
          />
        ))}
        <View className="mt-3">
          <Button kind="soft" onTap={() => setChoosing(true)}>
            {say.severalDo}
          </Button>
        </View>
        {choosing && <MergeSheet accounts={accounts} onClose={() => setChoosing(false)} />}
      </Card>
    </View>
  )
}
