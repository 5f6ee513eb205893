import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Cell, Sheet } from '../../../../ui'
import { texts } from '../../texts/zh'

/** What to bring, before anybody goes anywhere. */
export function Prepare({ phone, onClose }: { phone: string; onClose: () => void }) {
  const { loan: t } = useTexts(texts)
  return (
    <Sheet title={t.prepare} onClose={onClose}>
      {t.prepareList.map((item, index) => (
        <Cell key={item} first={index === 0} title={item} />
      ))}
      <View className="t-note t-2 mt-2">{t.prepareNote(phone)}</View>
    </Sheet>
  )
}
