import { View } from '@tarojs/components'
import { now } from '../../../core/clock'
import { dayOf } from '../../../shared/days'
import { yuanSigned } from '../../../shared/money'
import { useTexts } from '../../../core/text'
import { Cell } from '../../../ui'
import { texts } from '../texts/zh'
import type { Entry } from '../contract/types'

interface EntryRowProps {
  entry: Entry
  care: boolean
  first: boolean
}

/** One movement of money: what, when, the balance after it. */
export function EntryRow({ entry, care, first }: EntryRowProps) {
  const { account: t } = useTexts(texts)
  return (
    <Cell
      first={first}
      title={t.entry(entry)}
      note={t.entryNote(entry.day, dayOf(now()), care ? undefined : entry.balance)}
      value={<View className={entry.amount > 0 ? 'amount t-ok' : 'amount'}>{yuanSigned(entry.amount)}</View>}
    />
  )
}
