import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { Card, Cell } from '../../../../ui'
import { useAccount } from '../../store/account'
import { texts } from '../../texts'
import type { Account } from '../../contract/types'
import { EntryRow } from '../entry-row'

/** The newest entries; the rest one tap away. */
export function Entries({ account: { recent, more }, care }: { account: Account; care: boolean }) {
  const { account: say } = useTexts(texts)
  const city = useAccount((store) => store.city)
  if (recent.length === 0) return null
  return (
    <Card kind="list" title={say.entries}>
      {recent.slice(0, care ? 3 : 4).map((entry, index) => (
        <EntryRow key={entry.id} entry={entry} care={care} first={index === 0} />
      ))}
      {more && (
        <Cell accent title={say.all} onTap={() => openPage('services/housing-fund/pages/entries/index', { city })} />
      )}
    </Card>
  )
}
