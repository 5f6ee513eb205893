import { useLook } from '../../../../core/look'
import { useTexts } from '../../../../core/text'
import type { Office } from '../../../../kits/office/contract/types'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { OtherCities } from '../../../../kits/personal/parts/other-cities'
import { Card, Cell, Empty } from '../../../../ui'
import { texts } from '../../texts/zh'

/** No account: who was asked, where else it may be, and where one comes from. */
export function None({ office }: { office: Office }) {
  const { account: t } = useTexts(texts)
  const language = useLook((look) => look.language)
  return (
    <Empty title={t.noneTitle(office.name[language])} text={t.noneText}>
      <OtherCities note={t.noneElsewhereNote} />
      <Card kind="list">
        <CallCell first phone={office.phone} hours={office.hours} />
        <Cell title={t.noneEmployer} note={t.noneEmployerNote} />
      </Card>
    </Empty>
  )
}
