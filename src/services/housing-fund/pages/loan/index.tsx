import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { NameNeeded } from '../../../../kits/identity/name-needed'
import { Button, Page } from '../../../../ui'
import { mayBorrow } from '../../rules'
import { loadAccount, useAccount } from '../../store/account'
import { answerOf, loadFigures, useLoan } from '../../store/loan'
import { texts } from '../../texts'
import { Away } from '../away'
import { Waiting } from '../account/waiting'
import { Cannot } from './cannot'
import { Care } from './care'
import { Prepare } from './prepare'
import { Standard } from './standard'

/** How much could I borrow: the answer, what moves it, every term of the formula, the repayment. */
export default function LoanPage() {
  const { city, params } = useArrival()
  const account = useAccount()
  const loan = useLoan()
  const care = useLook((look) => look.care)
  const { loan: say } = useTexts(texts)
  const [preparing, setPreparing] = useState(false)
  const load = () => {
    if (!useAccount.getState().value || useAccount.getState().city !== city) void loadAccount(city)
    const price = typeof params.price === 'number' ? params.price * 1000000 : undefined
    const years = typeof params.years === 'number' ? params.years : undefined
    void loadFigures(city, { ...(price ? { price } : {}), ...(years ? { years } : {}) })
  }
  useEffect(load, [city]) // eslint-disable-line react-hooks/exhaustive-deps -- params come with the page and never change
  const { chosen, method, value: figures } = loan
  const answer = useMemo(
    () =>
      account.value && figures && mayBorrow(account.value)
        ? answerOf(account.value, figures, chosen, method)
        : undefined,
    [account.value, figures, chosen, method],
  )
  useShareAppMessage(() => ({
    title: say.shareTitle(answer?.question.price ?? 0),
    path: pageUrl('services/housing-fund/pages/loan/index', {
      city,
      price: answer && Math.round(answer.question.price / 1000000),
      years: answer?.question.years,
    }),
  }))

  if (account.phase === 'name') return <NameNeeded title={say.title} onReturn={load} />
  const problem = account.phase === 'failed' ? account.problem : loan.phase === 'failed' ? loan.problem : undefined
  if (problem) return <Away title={say.title} problem={problem} onRetry={load} />
  if (!account.value || !figures) return <Waiting slow={account.phase === 'slow' || loan.phase === 'slow'} />
  if (!answer || answer.estimate.amount === 0)
    return <Cannot account={account.value} figures={figures} answer={answer} />
  const Shown = care ? Care : Standard
  return (
    <Page title={say.title} bar={<Button onTap={() => setPreparing(true)}>{say.prepare}</Button>}>
      <Shown account={account.value} figures={figures} answer={answer} />
      {preparing && <Prepare phone={account.value.office.phone} onClose={() => setPreparing(false)} />}
      <View className="foot">
        <View className="foot-line">{say.foot}</View>
        {!care && <View className="foot-line">{say.basis(account.value.office, figures.effectiveFrom).join('')}</View>}
      </View>
    </Page>
  )
}
