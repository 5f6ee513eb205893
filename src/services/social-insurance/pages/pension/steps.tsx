import { View } from '@tarojs/components'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { Card, Sum } from '../../../../ui'
import type { Pension, SocialRecord } from '../../contract/types'
import type { Estimate, Option } from '../../../../shared/law/outlook'
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
  const { figures, office } = basis
  const { average, basic, personal, years, account, toCome } = estimate
  const { balance, monthly, index } = pension
  return (
    <>
      <Card title={t.basic} note={t.basicNote}>
        <Sum
          lines={[
            { title: t.base, note: t.source(figures, office.name[language]), value: t.money(figures.pensionBase) },
            { title: t.index(index), note: t.indexNote(index), value: t.money(average) },
            { title: t.years, note: t.yearsNote(estimate), value: t.yearsValue(years) },
            { title: t.monthly, note: t.basicSum(estimate), value: t.money(basic), look: 'total' },
          ]}
        />
      </Card>
      <Card title={t.personal} note={t.personalNote}>
        <Sum
          lines={[
            { title: t.now, value: t.money(balance) },
            { title: t.toCome, note: t.toComeNote(monthly, toCome), value: t.money(account - balance) },
            { title: t.monthly, note: t.personalSum(estimate, option), value: t.money(personal), look: 'total' },
          ]}
        />
        <View className="t-note t-2">{t.transition(pension.deemed, pension.since)}</View>
        {elsewhere.length > 0 && <View className="t-note t-2">{t.elsewhere}</View>}
      </Card>
    </>
  )
}
