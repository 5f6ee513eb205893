import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { pageUrl } from '../../../../core/arrival/open-page'
import { useArrival } from '../../../../core/arrival/use-arrival'
import { both } from '../../../../core/loading'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallButton } from '../../../../kits/office/parts/contacts'
import { PersonalPage } from '../../../../kits/personal/parts/personal-page'
import { Button } from '../../../../ui'
import { accounts } from '../../store/account'
import { loadFigures, useAnswer, useLoan } from '../../store/loan'
import { texts } from '../../texts/zh'
import { shape } from '../shape'
import { Cannot } from './cannot'
import { Care } from './care'
import { Prepare } from './prepare'
import { Standard } from './standard'

const YUAN_10000 = 1000000

/** How much could I borrow: the answer, what moves it, every term of the formula, the repayment. */
export default function LoanPage() {
  const { city, params } = useArrival()
  const account = accounts.useLoaded(city)
  const loan = useLoan()
  const care = useLook((look) => look.care)
  const { loan: t, department } = useTexts(texts)
  const [preparing, setPreparing] = useState(false)
  const load = () => {
    const price = typeof params.price === 'number' ? params.price * YUAN_10000 : undefined
    const years = typeof params.years === 'number' ? params.years : undefined
    void loadFigures(city, { ...(price ? { price } : {}), ...(years ? { years } : {}) })
  }
  useEffect(load, [city]) // eslint-disable-line react-hooks/exhaustive-deps -- params come with the page and never change
  const answer = useAnswer(account.value)
  const can = answer && answer.estimate.amount > 0 ? answer : undefined
  const share = can && {
    title: t.shareTitle(can.question.price),
    path: pageUrl('services/housing-fund/pages/loan/index', {
      city,
      price: Math.round(can.question.price / YUAN_10000),
      years: can.question.years,
    }),
  }
  const again = () => {
    account.again()
    load()
  }
  const prepare = <Button onTap={() => setPreparing(true)}>{t.prepare}</Button>
  const Shown = care ? Care : Standard
  return (
    <PersonalPage
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
            <Shown account={{ office, ...known }} figures={figures} answer={can} />
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
