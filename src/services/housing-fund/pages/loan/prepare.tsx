import { View } from '@tarojs/components'
import { useTexts } from '../../../../core/text'
import { Cell, Sheet } from '../../../../ui'
import { texts } from '../../texts'

/** What to bring, before anybody goes anywhere. */
export function Prepare({ phone, onClose }: { phone: string; onClose: () => void }) {
  const { loan: say } = useTexts(texts)
  return (
    <Sheet title={say.prepare} onClose={onClose}>
      {say.prepareList.map((item, index) => (
        <Cell key={item} first={index === 0} title={item} />
      ))}
      <View className="t-note t-2 mt-2">{say.prepareNote(phone)}</View>
    </Sheet>
  )
}
