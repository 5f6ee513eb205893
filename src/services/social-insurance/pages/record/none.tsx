import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Cell, Empty } from '../../../../ui'
import type { SocialRecord } from '../../contract/types'
import { texts } from '../../texts/zh'
import { GuideCell } from '../ways'

/** Nothing here: who was asked, and where else it may be. */
export function None({ record: { elsewhere, basis } }: { record: SocialRecord }) {
  const { record: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  const { office } = basis
  return (
    <Empty title={t.none(office.name[language])} text={t.noneText}>
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
