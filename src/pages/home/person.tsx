import { View } from '@tarojs/components'
import { dial } from '../../core/device'
import { useTexts } from '../../core/text'
import { Button, Card } from '../../ui'
import { texts } from './texts/zh'

/**
 * Whoever cannot say it in a search asks a person; without a network that is the way that works. The hotline is answered at every hour by rule (国办发〔2020〕53号,
 * 7×24 小时全天候人工服务).
 */
export function Person({ offline }: { offline?: boolean }) {
  const t = useTexts(texts)
  return (
    <Card>
      <View className="row home-person">
        <View className="face-mark">
          <View className="i i-person" />
        </View>
        <View className="grow">
          <View className="t-strong">{offline ? t.byPhone : t.person}</View>
          <View className="t-sub t-ok">{t.open}</View>
        </View>
      </View>
      <Button kind={offline ? undefined : 'line'} icon="phone" onTap={() => void dial('12345')}>
        {t.call}
      </Button>
    </Card>
  )
}
