import { View } from '@tarojs/components'
import { useState } from 'react'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CareEnd } from '../../../../kits/personal/parts/page-end'
import { Card, Figure, Link, Range, Sheet } from '../../../../ui'
import { shareCovered } from '../../rules/repayment'
import { texts } from '../../texts/zh'
import { AllTerms } from './formula'
import { depositOfMonth, type LoanParts } from './parts'
import { wan } from './use-choices'

/** The same answer, shorter: two choices with large buttons, only the term that decides. */
export function Care({ account, figures, answer, choose }: LoanParts) {
  const { loan: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const [others, setOthers] = useState(false)
  const { question, estimate, repayment, leastShare, longestYears } = answer
  const { covered, own } = shareCovered(repayment.first, depositOfMonth(account))
  const amount = t.amount(estimate.amount)
  const binding = estimate.terms.find(({ name }) => name === estimate.binds)
  return (
    <View>
      <Card kind="lead">
        <Figure label={t.about} value={amount.value} unit={amount.unit} />
        <View className="mt-3">{`${t.monthly} ${t.inYuan(repayment.first)}`}</View>
        <View>{t.canCover(covered)}</View>
        <View className="t-strong">{`${t.own} ${t.inYuan(own)}`}</View>
      </Card>
      <Card>
        <Range
          label={t.price}
          value={question.price / wan}
          shown={t.wan(question.price)}
          min={figures.prices.least / wan}
          max={figures.prices.most / wan}
          step={figures.prices.step / wan}
          onChange={choose.price}
        />
        <View className="rule" />
        <Range
          label={t.years}
          value={question.years}
          shown={t.yearsValue(question.years)}
          min={1}
          max={longestYears}
          step={1}
          onChange={choose.years}
        />
        <View className="t-note t-2 mt-2">{t.longest(longestYears)}</View>
        {account.earlierHome && question.home === 'second' && (
          <>
            <View className="t-note t-2">{account.earlierHome.said[language]}</View>
            <Link onTap={() => choose.home('first')}>{t.asFirst}</Link>
          </>
        )}
        <View className="t-note t-2">{t.careDown(leastShare, estimate.downPayment)}</View>
        {estimate.missing > 0 && <View className="t-note t-2">{t.careMissing(estimate.missing)}</View>}
      </Card>
      <Card>
        <View className="t-strong">{t.why(estimate.amount)}</View>
        <View className="mt-2">{t.whyBy[estimate.binds]}</View>
        {binding && <View>{t.whyNote(binding)}</View>}
        <Link onTap={() => setOthers(true)}>{t.whyOthers}</Link>
      </Card>
      <CareEnd phone={account.office.phone} />
      {others && (
        <Sheet title={t.how} onClose={() => setOthers(false)}>
          <AllTerms figures={figures} answer={answer} />
        </Sheet>
      )}
    </View>
  )
}
