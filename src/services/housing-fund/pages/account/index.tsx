import { useEffect } from 'react'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { openPage } from '../../../../core/arrival/open-page'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { NameNeeded } from '../../../../kits/identity/name-needed'
import { Button, Page } from '../../../../ui'
import { loadAccount, useAccount } from '../../store/account'
import { texts } from '../../texts'
import { Away } from '../away'
import { Content } from './content'
import { LoanBar } from './loan-bar'
import { Waiting } from './waiting'

export default function AccountPage() {
  const { city } = useArrival()
  const { phase, value, problem } = useAccount()
  const care = useLook((look) => look.care)
  const { account: say } = useTexts(texts)
  useEffect(() => void loadAccount(city), [city])
  const again = () => void loadAccount(city)

  if (phase === 'name') return <NameNeeded title={say.title} onReturn={again} />
  if (phase === 'failed' && problem) return <Away title={say.title} problem={problem} onRetry={again} />
  if (!value) return <Waiting slow={phase === 'slow'} />
  const bar =
    value.status === 'none' ? undefined : value.estimate ? (
      <LoanBar account={value} care={care} />
    ) : value.status === 'frozen' ? undefined : (
      <Button onTap={() => openPage('services/housing-fund/pages/loan/index', { city })}>{say.toLoan}</Button>
    )
  return (
    <Page title={say.title} bar={bar}>
      <Content account={value} problem={problem} care={care} onRetry={again} />
    </Page>
  )
}
