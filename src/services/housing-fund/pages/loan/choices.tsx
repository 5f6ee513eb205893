import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Card, Range, Segment } from '../../../../ui'
import { choose, downPaymentFor } from '../../store/loan'
import { texts } from '../../texts'
import { choosePrice, chooseShare, chooseYears, wan, type LoanParts } from './parts'

/** What moves the answer: price, down payment, years, which home, who borrows. */
export function Choices({ figures: { prices }, answer }: LoanParts) {
  const { loan: say } = useTexts(texts)
  const { question, leastShare, longestYears } = answer
  return (
    <Card>
      <Range
        label={say.price}
        value={question.price / wan}
        shown={say.wan(question.price)}
        min={prices.least / wan}
        max={prices.most / wan}
        step={prices.step / wan}
        onChange={choosePrice}
      />
      <Range
        label={say.down}
        hint={say.downLeast(leastShare)}
        value={question.downPaymentShare / 100}
        shown={say.downValue(question.downPaymentShare, downPaymentFor(answer))}
        min={leastShare / 100}
        max={90}
        step={1}
        onChange={chooseShare}
      />
      <Range
        label={say.years}
        value={question.years}
        shown={say.yearsValue(question.years)}
        min={1}
        max={longestYears}
        step={1}
        onChange={chooseYears}
      />
      <View className="two mt-2">
        <Segment
          label={say.home.first}
          value={question.home}
          options={[
            { value: 'first', label: say.home.first },
            { value: 'second', label: say.home.second },
          ]}
          onChange={(home) => choose({ home })}
        />
        <Segment
          label={say.borrowers[1]}
          value={question.borrowers}
          options={[
            { value: 1, label: say.borrowers[1] },
            { value: 2, label: say.borrowers[2] },
          ]}
          onChange={(borrowers) => choose({ borrowers })}
        />
      </View>
      {question.borrowers === 2 && <View className="t-note t-2 mt-2">{say.twoNote}</View>}
    </Card>
  )
}
