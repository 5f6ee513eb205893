import { View } from '@tarojs/components'
import { useTexts } from '../../../core/text'
import { Condition } from '../../../ui'
import type { Study } from '../contract/types'
import { texts } from '../texts/zh'

type Key = Study['conditions'][number]['key']

/** Said one by one even where they are met; the others in one line. */
const OWN = ['handled', 'underFull'] as const
const isOwn = (key: Key): key is (typeof OWN)[number] => OWN.some((own) => own === key)

/** 学法减分: what stands in the way first, then what does not, and what it takes off. */
export function StudyConditions({ study: { may, conditions }, used }: { study: Study; used: number }) {
  const { study: t } = useTexts(texts)
  const unmet = conditions.filter(({ met }) => !met)
  const rest = conditions.filter(({ key }) => !isOwn(key))
  return (
    <>
      {unmet.map(({ key, count = 0 }) => (
        <Condition key={key} met={false}>
          {t.unmet[key](count)}
        </Condition>
      ))}
      {OWN.filter((key) => conditions.some((one) => one.key === key && one.met)).map((key) => (
        <Condition key={key} met>
          {t.met[key](used)}
        </Condition>
      ))}
      {rest.length > 0 && rest.every(({ met }) => met) && <Condition met>{t.rest}</Condition>}
      <View className="t-sub t-2 mt-1">{may ? t.how : t.after}</View>
    </>
  )
}
