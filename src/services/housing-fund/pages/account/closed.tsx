import { View } from '@tarojs/components'
import { openPage } from '../../../../core/arrival/open-page'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallButton, CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities, OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { yuanParts } from '../../../../shared/money'
import { Button, Card, Figure } from '../../../../ui'
import type { Account, Closed as ClosedAccount } from '../../contract/types'
import { texts } from '../../texts/zh'
import { WayCells } from '../way-cells'

interface ClosedProps {
  account: Account
  closed: ClosedAccount
}

/** The account is closed: what was paid out, when and why; where to look, and what can still be done. */
export function Closed({ account: { office }, closed }: ClosedProps) {
  const { account: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { whole, cents } = yuanParts(closed.paidOut)
  return (
    <>
      <Card kind="lead">
        <Figure label={closed.why[language]} value={whole} cents={`.${cents}`} unit={t.yuan} />
        <View className="rule" />
        <View className="t-strong">{closed.title[language]}</View>
        <View className="t-sub t-2">{closed.text[language]}</View>
      </Card>
      <Card kind="list" title={t.closedNow}>
        <WayCells ways={closed.ways} />
        <CallCell phone={office.phone} title={t.closedWrong} note={t.wrongCall(office.phone, closed.number)} />
      </Card>
      <OtherCities note={t.noneElsewhereNote} />
    </>
  )
}

/** Where the money went on to, or what moved before. */
export function ClosedButton({ account, closed }: ClosedProps) {
  const { account: t } = useTexts(texts)
  if (closed.reason === 'moved') return <OtherCityButton />
  if (account.recent.length === 0) return <CallButton primary phone={account.office.phone} />
  return <Button onTap={() => openPage('services/housing-fund/pages/entries/index')}>{t.closedEntries}</Button>
}
