import { View } from '@tarojs/components'
import { openGuide } from '../../../core/arrival/open-guide'
import { copy } from '../../../core/device'
import { useTexts } from '../../../core/text'
import { CallCell } from '../../../kits/office/parts/contacts'
import { Card, Cell, Sheet } from '../../../ui'
import { texts } from '../texts/zh'

interface WhereProps {
  /** To be paid, in fen; absent where it is to be confirmed. */
  total?: number
  phone: string
  onClose: () => void
}

/** Where it can be done, as long as it cannot be done here. */
export function WhereSheet({ total, phone, onClose }: WhereProps) {
  const { where: t } = useTexts(texts)
  return (
    <Sheet title={total === undefined ? t.confirm : t.pay(total)} onClose={onClose}>
      <View className="t-sub t-2">{total === undefined ? t.confirmText : t.payText}</View>
      <Card kind="list">
        <Cell first icon="info" title={t.app} note={t.appNote} onTap={() => void copy(t.appName)} />
        <Cell icon="pin" title={t.counter} note={t.counterNote} onTap={() => openGuide('traffic-fine')} />
        <CallCell phone={phone} />
      </Card>
    </Sheet>
  )
}
