import { View } from '@tarojs/components'
import type { MonthStanding } from '../shared/paid-months'
import { a11y } from './a11y'
import { boxesMask } from './bars-path'

interface MonthsProps {
  states: readonly MonthStanding[]
  /** All of it in one sentence. */
  label: string
}

/** A box a month, the last one now; a gap is drawn as a gap. Styles: styles/months.scss, which the page brings. */
export function Months({ states, label }: MonthsProps) {
  const last = states.length - 1
  const place = (index: number) =>
    `left:${((index / states.length) * 100).toFixed(2)}%;width:${(100 / states.length).toFixed(2)}%`
  return (
    <View className="months" {...a11y({ role: 'img', label })}>
      <View className="bars-path" style={boxesMask(states.map((state, index) => state === 'paid' && index < last))} />
      {states.map((state, index) => {
        const look = state === 'paid' && index === last ? 'now' : state
        return look === 'paid' || look === 'before' ? null : (
          <View key={index} className="month" style={place(index)}>
            <View className={`month-box month-box--${look}`} />
          </View>
        )
      })}
    </View>
  )
}
