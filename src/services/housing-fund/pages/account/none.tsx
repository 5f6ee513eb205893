import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useTexts } from '../../../../core/text'
import { Card, Cell, Empty } from '../../../../ui'
import { texts } from '../../texts'
import type { Office } from '../../contract/types'

/** No account: what that means and where one comes from. */
export function None({ office }: { office: Office }) {
  const { account: say } = useTexts(texts)
  return (
    <View>
      <Empty title={say.noneTitle} text={say.noneText} />
      <Card kind="list">
        <Cell first title={say.noneEmployer} note={say.noneEmployerNote} />
        <Cell title={say.noneElsewhere} note={say.noneElsewhereNote} />
        <Cell
          icon="phone"
          title={say.call(office.phone)}
          note={say.hours(office.hours.from, office.hours.to)}
          onTap={() => void Taro.makePhoneCall({ phoneNumber: office.phone })}
        />
      </Card>
    </View>
  )
}
