import { View } from '@tarojs/components'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Card, Range, Segment } from '../../../../ui'
import { downPaymentFor } from '../../store/loan'
import { texts } from '../../texts/zh'
import type { LoanParts } from './parts'
import { wan } from './use-choices'

/** What moves the answer: price, down payment, years, which home, who borrows. */
export function Choices({ account: { earlierHome }, figures: { prices }, answer, choose }: LoanParts) {
  const { loan: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { question, leastShare, longestYears } = answer
  return (
    <Card>
      <Range
        label={t.price}
        value={question.price / wan}
        shown={t.wan(question.price)}
        min={prices.least / wan}
        max={prices.most / wan}
        step={prices.step / wan}
        onChange={choose.price}
      />
      <Range
        label={t.down}
        hint={t.downLeast(leastShare)}
        value={question.downPaymentShare / 100}
        shown={t.downValue(question.downPaymentShare, downPaymentFor(answer))}
        min={leastShare / 100}
        max={90}
        step={1}
        onChange={choose.share}
      />
      <Range
        label={t.years}
        value={question.years}
        shown={t.yearsValue(question.years)}
        min={1}
        max={longestYears}
        step={1}
        onChange={choose.years}
      />
      <View className="two mt-2">
        <Segment
          label={t.home.first}
          value={question.home}
          options={[
            { value: 'first', label: t.home.first },
            { value: 'second', label: t.home.second },
          ]}
          onChange={choose.home}
        />
        <Segment
          label={t.borrowers[1]}
          value={question.borrowers}
          options={[
            { value: 1, label: t.borrowers[1] },
            { value: 2, label: t.borrowers[2] },
          ]}
          onChange={choose.borrowers}
        />
      </View>
      {earlierHome && question.home === 'second' && (
        <View className="t-note t-2 mt-2">{earlierHome.said[language]}</View>
      )}
      {question.borrowers === 2 && <View className="t-note t-2 mt-2">{t.twoNote}</View>}
    </Card>
  )
}
