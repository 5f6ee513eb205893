import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { choose as chooseLook } from '../../../../core/look-watch'
import { useTexts } from '../../../../core/text'
import { Button, Card, Figure, Link, Range, Sheet } from '../../../../ui'
import { shareCovered } from '../../rules'
import { texts } from '../../texts'
import { AllTerms } from './formula'
import { choosePrice, chooseYears, depositOfMonth, wan, type LoanParts } from './parts'

/** The same answer, shorter: two choices with large buttons, only the term that decides. */
export function Care({ account, figures, answer }: LoanParts) {
  const { loan: say, account: sayAccount } = useTexts(texts)
  const [others, setOthers] = useState(false)
  const { question, estimate, repayment, leastShare, longestYears } = answer
  const { covered, own } = shareCovered(repayment.first, depositOfMonth(account))
  const amount = say.amount(estimate.amount)
  const binding = estimate.terms.find(({ name }) => name === estimate.binds)
  return (
    <View>
      <Card kind="lead">
        <Figure label={say.about} value={amount.value} unit={amount.unit} />
        <View className="mt-3">{`${say.monthly} ${say.inYuan(repayment.first)}`}</View>
        <View>{say.canCover(covered)}</View>
        <View className="t-strong">{`${say.own} ${say.inYuan(own)}`}</View>
      </Card>
      <Card>
        <Range
          label={say.price}
          value={question.price / wan}
          shown={say.wan(question.price)}
          min={figures.prices.least / wan}
          max={figures.prices.most / wan}
          step={figures.prices.step / wan}
          onChange={choosePrice}
        />
        <View className="rule" />
        <Range
          label={say.years}
          value={question.years}
          shown={say.yearsValue(question.years)}
          min={1}
          max={longestYears}
          step={1}
          onChange={chooseYears}
        />
        <View className="t-note t-2 mt-2">{say.longest(longestYears)}</View>
        <View className="t-note t-2">{say.careDown(leastShare, estimate.downPayment)}</View>
        {estimate.missing > 0 && <View className="t-note t-2">{say.careMissing(estimate.missing)}</View>}
      </Card>
      <Card>
        <View className="t-strong">{say.why(estimate.amount)}</View>
        <View className="mt-2">{say.whyBy[estimate.binds]}</View>
        {binding && <View>{say.whyNote(binding)}</View>}
        <Link onTap={() => setOthers(true)}>{say.whyOthers}</Link>
      </Card>
      <Button kind="line" icon="phone" onTap={() => void Taro.makePhoneCall({ phoneNumber: account.office.phone })}>
        {sayAccount.call(account.office.phone)}
      </Button>
      <Button kind="text" onTap={() => chooseLook({ size: 'standard' })}>
        {sayAccount.standard}
      </Button>
      {others && (
        <Sheet title={say.how} onClose={() => setOthers(false)}>
          <AllTerms figures={figures} answer={answer} />
        </Sheet>
      )}
    </View>
  )
}
