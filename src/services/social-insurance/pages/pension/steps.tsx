import { View } from '@tarojs/components'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Card, Sum } from '../../../../ui'
import type { Pension, SocialRecord } from '../../contract/types'
import type { Estimate, Option } from '../../rules/outlook'
import { texts } from '../../texts/zh'

interface StepsProps {
  option: Option
  estimate: Estimate
  record: SocialRecord
  pension: Pension
}

/** Every term of both parts, each with where it comes from. */
export function Steps({ option, estimate, record: { basis, elsewhere }, pension }: StepsProps) {
  const { pension: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <>
      <Card title={t.basic} note={t.basicNote}>
        <Sum lines={t.basicSteps(basis.office.name[language], basis, estimate, pension.index)} />
      </Card>
      <Card title={t.personal} note={t.personalNote}>
        <Sum lines={t.personalSteps(pension.balance, pension.monthly, estimate, option)} />
        <View className="t-note t-2">{t.transition(pension.deemed, pension.since)}</View>
        {elsewhere.length > 0 && <View className="t-note t-2">{t.elsewhere}</View>}
      </Card>
    </>
  )
}
