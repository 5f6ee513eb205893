import { View } from '@tarojs/components'
import { useLook } from '../../../core/look'
import { useTexts } from '../../../core/text'
import { CallCell } from '../../../kits/office/parts/contacts'
import { OtherCities } from '../../../kits/personal/parts/other-cities'
import { yuanParts } from '../../../shared/money'
import { Card, Cell, Empty, Figure, GuideCell } from '../../../ui'
import type { SocialRecord } from '../contract/types'
import { texts } from '../texts/zh'

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
        <GuideCell id="medical-elsewhere" title={t.away} note={t.awayNote} />
        <GuideCell id="insurance-record" title={t.proof} note={t.proofNote} />
      </Card>
    </>
  )
}

/** Nothing here: who was asked, and where else it may be. */
export function None({ record: { elsewhere, basis } }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { office } = basis
  return (
    <Empty title={t.none(office.name[language])} text={t.noneText}>
      <OtherCities note={t.noneCity} />
      <Card kind="list">
        {elsewhere.map(({ place, months }, index) => (
          <Cell key={place} first={index === 0} title={t.noneElsewhere(place, months)} note={t.elsewhereDo} />
        ))}
        <GuideCell first={elsewhere.length === 0} id="pension-transfer" title={t.noneMoved} note={t.noneMovedNote} />
        <GuideCell id="pension-resident" title={t.noneResident} note={t.noneResidentNote} />
      </Card>
      <Card kind="list">
        <CallCell first phone={office.phone} title={t.noneCall(office.phone)} hours={office.hours} />
        <Cell title={t.noneNew} note={t.noneNewNote} />
      </Card>
    </Empty>
  )
}
