import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { yuanRounded } from '../../../../shared/money'
import { Card, Figure, Split, Tag } from '../../../../ui'
import { about, type Estimate, type Option } from '../../../../shared/law/outlook'
import { texts } from '../../texts/zh'

interface AnswerProps {
  option: Option
  estimate: Estimate
  care: boolean
}

/** About how much a month, and its two parts. */
export function Answer({ option, estimate, care }: AnswerProps) {
  const { pension: t } = useTexts(texts)
  const { basic, personal, total } = estimate
  const [basicLabel, personalLabel] = t.parts(estimate)
  return (
    <Card kind="lead">
      <View className="pair">
        <View className="grow figure-label">{t.label(option.month)}</View>
        <Tag tone="warn" icon="info">
          {t.estimate}
        </Tag>
      </View>
      <Figure value={yuanRounded(about(total))} unit={t.yuan} />
      {!care && (
        <Split
          parts={[
            { share: basic, look: 'a', label: basicLabel },
            { share: personal, look: 'p', label: personalLabel },
          ]}
        />
      )}
      <View className="t-sub t-2 mt-3">{t.text}</View>
    </Card>
  )
}
