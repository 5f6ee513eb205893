import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { Card, Cell } from '../../../../ui'
import { texts } from '../../texts/zh'
import type { Account } from '../../contract/types'
import { EntryRow } from '../entry-row'

interface EntriesProps {
  account: Account
  city: string
  care: boolean
}

/** The newest entries; the rest one tap away. */
export function Entries({ account: { recent, more }, city, care }: EntriesProps) {
  const { account: t } = useTexts(texts)
  if (recent.length === 0) return null
  return (
    <Card kind="list" title={t.entries}>
      {recent.slice(0, care ? 3 : 4).map((entry, index) => (
        <EntryRow key={entry.id} entry={entry} care={care} first={index === 0} />
      ))}
      {more && (
        <Cell accent title={t.all} onTap={() => openPage('services/housing-fund/pages/entries/index', { city })} />
      )}
    </Card>
  )
}
