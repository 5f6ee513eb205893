import { useState } from 'react'
import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { both } from '../../../../core/loading'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { StaleNotice } from '../../../../kits/personal/parts/stale-notice'
import { Button, Foot, ShareBar } from '../../../../ui'
import { accounts } from '../../store/account'
import { figures as figuresOf } from '../../store/loan'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { Cannot } from './cannot'
import { Care } from './care'
import { Prepare } from './prepare'
import { Standard } from './standard'
import { useAnswer, useChoices, wan } from './use-choices'
import { NextButton } from './ways-on'
import './index.scss'

/** How much could I borrow: the answer, what moves it, every term of the formula, the repayment. */
export default function LoanPage() {
  const { city, params } = useArrival()
  const account = accounts.useLoaded(city)
  const loan = figuresOf.useLoaded(city)
  const [chosen, choose] = useChoices(params)
  const care = useLook((look) => look.care)
  const { loan: t, department } = useTexts(texts)
  const [preparing, setPreparing] = useState(false)
  const answer = useAnswer(chosen, account.value, loan.value)
  const can = answer && answer.estimate.amount > 0 ? answer : undefined
  // What was chosen, and nothing that follows from the person: the longest term tells an age
  const price = chosen.price && Math.round(chosen.price / wan)
  const share = {
    title: t.shareTitle(chosen.price),
    path: pageUrl('services/housing-fund/pages/loan/index', { city, price, years: chosen.years }),
  }
  const again = () => {
    account.again()
    loan.again()
  }
  const prepare = () => setPreparing(true)
  const Shown = care ? Care : Standard
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="housing-fund"
      department={department}
      of={{ ...both(account, loan), again, subject: account.subject }}
      shape={shape}
      share={share}
      bar={([known]) =>
        can ? (
          <ShareBar>
            <Button onTap={prepare}>{t.prepare}</Button>
          </ShareBar>
        ) : (
          <NextButton account={known} onPrepare={prepare} />
        )
      }
    >
      {([known, figures], { problem }) => (
        <>
          <StaleNotice of={known} problem={problem} who={department.who} onRetry={again} />
          {can ? (
            <>
              <Shown account={known} figures={figures} answer={can} choose={choose} />
              <Foot lines={[t.foot, !care && t.basis(known.office, figures.effectiveFrom)]} />
            </>
          ) : (
            <Cannot account={known} figures={figures} />
          )}
          {preparing && <Prepare phone={known.office.phone} onClose={() => setPreparing(false)} />}
        </>
      )}
    </PersonalPage>
  )
}
