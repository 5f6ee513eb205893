import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { CallButton, CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities, OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { Button, Card, Cell } from '../../../../ui'
import type { Condition } from '../../rules/conditions'
import { unpaidMonths } from '../../rules/unpaid'
import { texts } from '../../texts/zh'
import type { Account } from '../../contract/types'

interface WaysProps {
  account: Account
  /** The first condition that is not met; none where only the sum is too small. */
  unmet?: Condition['name']
}

const openGuide = (id: string): void => openPage('pages/guide/matter/index', { id })
const openAccount = (): void => openPage('services/housing-fund/pages/account/index')
const owes = ({ deposits, thisMonth }: Account): boolean => unpaidMonths(deposits, thisMonth).length > 0

/** What to do meanwhile, a row each: what brings the loan nearer first. */
export function WaysOn({ account, unmet }: WaysProps) {
  const { loan: t } = useTexts(texts)
  const { status, office } = account
  const hasMoney = account.balance > 0
  return (
    <>
      {status === 'none' && <OtherCities note={t.elsewhereNote} />}
      <Card kind="list" title={t.meanwhile}>
        {unmet === 'account' && (
          <Cell first title={t.transfer} note={t.transferNote} onTap={() => openGuide('fund-transfer')} />
        )}
        {hasMoney && (
          <Cell
            first={unmet !== 'account'}
            title={t.takeOut}
            note={t.takeOutNote}
            onTap={() => openGuide('fund-withdraw-buy')}
          />
        )}
        <Cell title={t.guide} note={t.guideNote} onTap={() => openGuide('fund-loan')} />
        <CallCell phone={office.phone} hours={office.hours} />
      </Card>
    </>
  )
}

/** The one thing to do next; it names what it shows, and leads to no refusal. */
export function NextButton({ account, unmet, onPrepare }: WaysProps & { onPrepare: () => void }) {
  const { loan: t } = useTexts(texts)
  if (account.status === 'none') return <OtherCityButton />
  if (unmet === 'months' && owes(account)) return <Button onTap={openAccount}>{t.urge}</Button>
  if (unmet === 'months') return <Button onTap={onPrepare}>{t.prepare}</Button>
  if (unmet === 'account') return <Button onTap={openAccount}>{t.toAccount}</Button>
  if (unmet === 'term') return <Button onTap={() => openGuide('fund-withdraw-buy')}>{t.takeOutDo}</Button>
  return <CallButton primary phone={account.office.phone} />
}
