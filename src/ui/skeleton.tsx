import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useTexts } from '../core/text'
import { a11y } from './a11y'
import { texts } from './texts'

/** Bones in the shape of the real page: each row is the width in percent and the height in px of what will stand there. */
export function Skeleton({ cards }: { cards: readonly (readonly (readonly [width: number, height: number])[])[] }) {
  const t = useTexts(texts)
  return (
    <View {...a11y({ role: 'status', label: t.loading })}>
      {cards.map((rows, card) => (
        <View key={card} className="card">
          {rows.map(([width, height], row) => (
            <View key={row} className="bone" style={`width:${width}%;height:${Taro.pxTransform(height)}`} />
          ))}
        </View>
      ))}
    </View>
  )
}
