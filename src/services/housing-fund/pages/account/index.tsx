import { useArrival } from '../../../../core/arrival/use-arrival'
import { openPage } from '../../../../core/arrival/open-page'
import { useTexts } from '../../../../core/text'
import { OtherCityButton } from '../../../../kits/personal/parts/other-cities'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { BarText, Button } from '../../../../ui'
import type { Account } from '../../contract/types'
import { accounts } from '../../store/account'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { ClosedButton } from './closed'
import { Content } from './content'
import { LoanBar } from './loan-bar'
import './index.scss'

export default function AccountPage() {
  const { city } = useArrival()
  const account = accounts.useLoaded(city)
  const { account: t, department } = useTexts(texts)
  const bar = (value: Account, { care }: { care: boolean }) => {
    if (value.estimate) return <LoanBar account={value} city={city} care={care} />
    if (value.closed) return <ClosedButton account={value} closed={value.closed} />
    if (value.status === 'none') return <OtherCityButton />
    if (value.status === 'frozen') return undefined
    return (
      <>
        {!care && <BarText note={t.cannotBorrow} title={t.conditionsOpen} />}
        <Button onTap={() => openPage('services/housing-fund/pages/loan/index', { city })}>{t.toConditions}</Button>
      </>
    )
  }
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="housing-fund"
      department={department}
      of={account}
      shape={shape}
      bar={bar}
    >
      {(value, shown) => <Content account={value} city={city} {...shown} />}
    </PersonalPage>
  )
}
