import { View } from '@tarojs/components'
import { useState } from 'react'
import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { both } from '../../../../core/loading'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button } from '../../../../ui'
import { accounts } from '../../store/account'
import { figures as figuresOf } from '../../store/loan'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { Cannot } from './cannot'
import { Care } from './care'
import { Prepare } from './prepare'
import { Standard } from './standard'
import { useAnswer, useChoices, wan } from './use-choices'

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
  const share = can && {
    title: t.shareTitle(can.question.price),
    path: pageUrl('services/housing-fund/pages/loan/index', {
      city,
      price: Math.round(can.question.price / wan),
      years: can.question.years,
    }),
  }
  const again = () => {
    account.again()
    loan.again()
  }
  const prepare = <Button onTap={() => setPreparing(true)}>{t.prepare}</Button>
  const Shown = care ? Care : Standard
  return (
    <PersonalPage
      city={city}
      title={t.title}
      service="housing-fund"
      department={department}
      of={{ ...both(account, loan), again }}
      shape={shape}
      share={share}
      bar={([{ office }]) => (can ? prepare : <CallButton primary phone={office.phone} />)}
    >
      {([{ office, ...known }, figures]) =>
        can ? (
          <>
            <Shown account={{ office, ...known }} figures={figures} answer={can} choose={choose} />
            {preparing && <Prepare phone={office.phone} onClose={() => setPreparing(false)} />}
            <View className="foot">
              <View className="foot-line">{t.foot}</View>
              {!care && <View className="foot-line">{t.basis(office, figures.effectiveFrom)}</View>}
            </View>
          </>
        ) : (
          <Cannot account={{ office, ...known }} figures={figures} answer={answer} />
        )
      }
    </PersonalPage>
  )
}
