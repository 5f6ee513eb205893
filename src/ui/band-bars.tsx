import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { barsMask, heightOf, type Bar } from './bars-path'

/** A part of the scale that has a name. */
export interface Band {
  readonly top: number
  readonly name: string
  /** Class of its dot. */
  readonly dot: string
}

interface BandBarsProps {
  /** What was not measured is a gap. */
  bars: readonly Bar[]
  /** From zero up, as many as the highest bar reaches into. */
  bands: readonly Band[]
  from: string
  to: string
  /** The whole chart in one sentence. */
  label: string
}

/** Part of the width that two labels take on the narrowest screen. */
const MARK_APART = 0.27

/** Bars on a scale of named bands: limits on the left, names with their colour on the right. Styles: styles/bands.scss. */
export function BandBars({ bars, bands, from, to, label }: BandBarsProps) {
  const count = Math.max(bars.length, 1)
  const most = bands[bands.length - 1]?.top ?? 1
  const measured = bars.map(({ gap }, index) => (gap ? -1 : index)).filter((index) => index >= 0)
  const now = measured[measured.length - 1]
  const peak = measured.reduce(
    (best, index) => ((bars[index]?.value ?? 0) > (bars[best]?.value ?? 0) ? index : best),
    now ?? 0,
  )
  const place = (index: number) => `left:${((index + 0.16) * 100) / count}%;width:${68 / count}%`
  const over = (index: number) =>
    index > count * 0.8 ? `right:${((count - 1 - index) * 100) / count}%` : `left:${(index * 100) / count}%`
  const value = (index: number) => bars[index]?.value ?? 0
  // The path leaves out its last bar, which is the one of now
  const drawn = bars.slice(0, (now ?? -1) + 1)
  return (
    <View>
      <View className={`bars bars--bands bars--${bands.length}`} {...a11y({ role: 'img', label })}>
        {bands.map(({ top, name, dot }, index) => {
          const below = heightOf(bands[index - 1]?.top ?? 0, most)
          return (
            <View key={top} className="bars-band" style={`bottom:${below}%;height:${heightOf(top, most) - below}%`}>
              <View className="bars-tick">{top}</View>
              <View className="bars-name">
                <View className={`band ${dot}`} />
                {name}
              </View>
            </View>
          )
        })}
        <View className="bars-tick bars-tick--zero">0</View>
        <View className="bars-path" style={`${barsMask(drawn, most)};width:${(drawn.length * 100) / count}%`} />
        {bars.map(({ gap }, index) =>
          gap ? (
            <View
              key={index}
              className="bars-gap"
              style={`${place(index)};height:${heightOf(value(measured.filter((one) => one < index).pop() ?? measured[0] ?? 0), most)}%`}
            />
          ) : null,
        )}
        {now !== undefined && (
          <View className="bars-now" style={`${place(now)};height:${heightOf(value(now), most)}%`} />
        )}
        {now !== undefined && (
          <View className="bars-mark bars-mark--now" style={over(now)}>
            {value(now)}
          </View>
        )}
        {now !== undefined && now - peak > count * MARK_APART && value(peak) > value(now) && (
          <View className="bars-mark" style={over(peak)}>
            {value(peak)}
          </View>
        )}
      </View>
      <View className="bars-axis bars-axis--bands">
        <View>{from}</View>
        <View>{to}</View>
      </View>
    </View>
  )
}
