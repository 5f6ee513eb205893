import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useTexts } from '../core/text'
import { a11y } from './a11y'
import { texts } from './texts'

/** Cards of rows, each with its width in percent and its height in px. */
export type SkeletonShape = readonly (readonly (readonly [width: number, height: number])[])[]

/** Bones in the shape of the real page. */
export function Skeleton({ cards }: { cards: SkeletonShape }) {
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
