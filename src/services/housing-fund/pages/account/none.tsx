import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities } from '../../../../kits/personal/parts/other-cities'
import { Card, Cell, Empty } from '../../../../ui'
import type { Account } from '../../contract/types'
import { texts } from '../../texts/zh'
import { WayCells } from '../way-cells'

/** No account: who was asked, where else it may be, and where one comes from. */
export function None({ account: { notYet, office } }: { account: Account }) {
  const { account: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Empty title={t.noneTitle(office.name[language])} text={t.noneText}>
      <OtherCities note={t.noneElsewhereNote} />
      <Card kind="list">
        <CallCell first phone={office.phone} hours={office.hours} />
        {notYet && <WayCells after ways={notYet.ways.slice(0, 1)} />}
        <Cell title={t.noneEmployer} note={t.noneEmployerNote} />
      </Card>
    </Empty>
  )
}
