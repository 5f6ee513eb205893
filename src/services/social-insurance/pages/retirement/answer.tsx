import { View } from '@tarojs/components'
import { now } from '../../../../core/clock'
import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { monthOf, monthsBetween } from '../../../../shared/days'
import { Card, Figure, Tag } from '../../../../ui'
import type { Basis, SocialRecord } from '../../contract/types'
import type { Outlook } from '../../rules/outlook'
import { texts } from '../../texts/zh'

interface AnswerProps {
  outlook: Outlook
  basis: Basis
  record?: SocialRecord
}

/** The month of retirement, and whether the years will be enough by then. */
export function Answer({ outlook: { retirement, years }, basis, record }: AnswerProps) {
  const { retirement: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { month } = retirement
  return (
    <Card kind="lead">
      <Figure words label={t.day} value={t.month(month)} />
      <View className="t-sub t-2 mt-1">{record ? t.at(retirement, monthsBetween(monthOf(now()), month)) : t.byId}</View>
      {record && <View className="rule" />}
      {record?.pension ? (
        <View className="pair">
          <View className="grow">
            <View className="t-strong">{years.missing > 0 ? t.missing(years.missing) : t.enough}</View>
            {years.enoughIn && <View className="t-sub t-2">{t.until(years.enoughIn, Boolean(record.payer))}</View>}
          </View>
          <Tag tone={years.missing > 0 ? 'plain' : 'ok'}>{years.missing > 0 ? t.short : t.enoughTag}</Tag>
        </View>
      ) : (
        record && (
          <View>
            <View className="t-strong">{t.none(basis.office.name[language])}</View>
            <View className="t-sub t-2 mt-1">{t.noneText(years.needed)}</View>
          </View>
        )
      )}
    </Card>
  )
}
