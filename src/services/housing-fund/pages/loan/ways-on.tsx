import { openGuide } from '../../../../core/arrival/open-guide'
import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { CallButton, CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities, OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { Button, Card } from '../../../../ui'
import { unpaidMonths } from '../../rules/unpaid'
import { texts } from '../../texts/zh'
import type { Account } from '../../contract/types'
import { WayCells } from '../way-cells'

const openAccount = (): void => openPage('services/housing-fund/pages/account/index')
/** The first condition that is not met; none where only the sum is too small. */
const unmetOf = ({ notYet }: Account) => notYet?.conditions.find(({ met }) => met === false)?.name
const owes = ({ deposits, thisMonth }: Account): boolean => unpaidMonths(deposits, thisMonth).length > 0

/** What to do meanwhile, a row each: what brings the loan nearer first. */
export function WaysOn({ account }: { account: Account }) {
  const { loan: t } = useTexts(texts)
  const { status, office } = account
  return (
    <>
      {status === 'none' && <OtherCities note={t.elsewhereNote} />}
      <Card kind="list" title={t.meanwhile}>
        <WayCells ways={account.notYet?.ways ?? []} />
        <CallCell phone={office.phone} hours={office.hours} />
      </Card>
    </>
  )
}

/** The one thing to do next; it names what it shows, and leads to no refusal. */
export function NextButton({ account, onPrepare }: { account: Account; onPrepare: () => void }) {
  const { loan: t } = useTexts(texts)
  const unmet = unmetOf(account)
  if (account.status === 'none') return <OtherCityButton />
  if (unmet === 'months' && owes(account)) return <Button onTap={openAccount}>{t.urge}</Button>
  if (unmet === 'months') return <Button onTap={onPrepare}>{t.prepare}</Button>
  if (unmet === 'account') return <Button onTap={openAccount}>{t.toAccount}</Button>
  if (unmet === 'term') return <Button onTap={() => openGuide('fund-withdraw-buy')}>{t.takeOutDo}</Button>
  return <CallButton primary phone={account.office.phone} />
}
