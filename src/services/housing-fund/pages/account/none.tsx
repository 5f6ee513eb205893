import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import type { Office } from '../../../../kits/office/contract/types'
import { CallCell } from '../../../../kits/office/parts/contacts'
import { Card, Cell, Empty } from '../../../../ui'
import { texts } from '../../texts/zh'

/** No account: what that means and where one comes from. */
export function None({ office }: { office: Office }) {
  const { account: t } = useTexts(texts)
  return (
    <View>
      <Empty title={t.noneTitle} text={t.noneText} />
      <Card kind="list">
        <Cell first title={t.noneEmployer} note={t.noneEmployerNote} />
        <Cell title={t.noneElsewhere} note={t.noneElsewhereNote} />
        <CallCell phone={office.phone} hours={office.hours} />
      </Card>
    </View>
  )
}
