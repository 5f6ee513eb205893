import { useTexts } from '../../../../core/text'
import { CareEnd, Foot } from '../../../../kits/personal/parts/page-end'
import type { Shown } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Later } from '../../../../ui'
import type { Account } from '../../contract/types'
import { texts } from '../../texts/zh'
import { Answer } from './answer'
import { Chart } from './chart'
import { Closed } from './closed'
import { Entries } from './entries'
import { Frozen } from './frozen'
import { Help } from './help'
import { None } from './none'
import { Several } from './several'
import { Urge } from './urge'

interface ContentProps extends Shown {
  account: Account
  city: string
}

/** The first screen, the answer first; in care mode shorter as well as larger. */
export function Content({ account, city, problem, care, again }: ContentProps) {
  const { department } = useTexts(texts)
  const { status, office, asOf } = account
  if (account.closed)
    return (
      <>
        <StaleNotice of={account} problem={problem} who={department.who} onRetry={again} />
        <Closed account={account} closed={account.closed} />
        <Foot office={office} asOf={asOf} />
      </>
    )
  if (status === 'none') return <None account={account} />
  return (
    <>
      <StaleNotice of={account} problem={problem} who={department.who} onRetry={again} />
      <Answer account={account} care={care} />
      <Urge account={account} />
      {status === 'frozen' && <Frozen account={account} />}
      <Later>
        {(status === 'several' || account.merge) && <Several account={account} city={city} />}
        {!care && account.deposits.length > 0 && <Chart deposits={account.deposits} />}
        <Entries account={account} city={city} care={care} />
        {!care && <Help account={account} />}
        {care && <CareEnd phone={office.phone} />}
        <Foot office={office} asOf={asOf} />
      </Later>
    </>
  )
}
