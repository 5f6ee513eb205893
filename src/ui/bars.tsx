import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { barsMask, heightOf, marksOf, type Bar } from './bars-path'

interface BarsProps {
  bars: readonly Bar[]
  /** Amount as written over a bar. */
  written: (value: number) => string
  from: string
  to: string
  /** The whole chart in one sentence. */
  label: string
}

const percent = (index: number, count: number) => ((index / count) * 100).toFixed(2)

/** Past months, now in the accent colour, gaps as gaps; plain boxes and one mask, no canvas. */
export function Bars({ bars, written, from, to, label }: BarsProps) {
  const count = Math.max(bars.length, 1)
  const most = Math.max(...bars.map(({ value }) => value))
  const now = bars[bars.length - 1]
  const inset = 16 / count
  const place = (index: number) =>
    `left:${(Number(percent(index, count)) + inset).toFixed(2)}%;width:${(100 / count - 2 * inset).toFixed(2)}%`
  const marks = marksOf(bars)
  return (
    <View>
      <View className="bars" {...a11y({ role: 'img', label })}>
        <View className="bars-path" style={barsMask(bars)} />
        {now && now.value > 0 && (
          <View className="bars-now" style={`${place(bars.length - 1)};height:${heightOf(now.value, most)}%`} />
        )}
        {bars.map(({ gap }, index) =>
          gap ? (
            <View
              key={index}
              className="bars-gap"
              style={`${place(index)};height:${heightOf(near(bars, index), most)}%`}
            />
          ) : null,
        )}
        {marks.map(({ index, value }, order) => (
          <View
            key={index}
            className={order === marks.length - 1 ? 'bars-mark bars-mark--now' : 'bars-mark'}
            style={index > count * 0.8 ? 'right:0' : `left:${percent(index, count)}%`}
          >
            {written(value)}
          </View>
        ))}
      </View>
      <View className="bars-axis">
        <View>{from}</View>
        <View>{to}</View>
      </View>
    </View>
  )
}

/** As high as its neighbours: what would have been paid. */
const near = (bars: readonly Bar[], index: number): number =>
  Math.max(bars[index - 1]?.value ?? 0, bars[index + 1]?.value ?? 0) || Math.max(...bars.map(({ value }) => value)) || 1
