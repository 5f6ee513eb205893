import { View } from '@tarojs/components'
import { yuanParts } from '../../../shared/money'
import { useTexts } from '../../../core/text'
import { Card, Figure } from '../../../ui'
import type { SocialRecord } from '../contract/types'
import { texts } from '../texts/zh'
import { GuideCell } from './ways'

/** Whoever draws a pension already sees how much and when. */
export function Drawing({ benefit }: { benefit: NonNullable<SocialRecord['benefit']> }) {
  const { record: t } = useTexts(texts)
  const { whole, cents } = yuanParts(benefit.amount)
  return (
    <>
      <Card kind="lead">
        <Figure label={t.benefit} value={whole} cents={`.${cents}`} unit={t.yuan} />
        <View className="t-sub t-2 mt-1">{t.benefitText(benefit.payDay, benefit.since)}</View>
      </Card>
      <Card kind="list">
        <GuideCell first id="pension-alive" title={t.alive} note={t.aliveNote} />
      </Card>
    </>
  )
}
