import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'

interface TimespanProps {
  /** From 0 to 1, in order. */
  dots: readonly number[]
  /** Which of them is the ordinary one. */
  now: number
  years: readonly { readonly text: string; readonly at: number }[]
  /** All of it in one sentence. */
  label: string
}

const left = (at: number) => `left:${(at * 100).toFixed(1)}%`

/** Days or months one may choose from, the ordinary one filled. Styles: styles/timespan.scss, which the page brings. */
export const Timespan = ({ dots, now, years, label }: TimespanProps) => (
  <View className="timespan" {...a11y({ role: 'img', label })}>
    <View className="timespan-track" />
    {dots.map((at, index) => (
      <View key={at} className={classes('timespan-dot', index === now && 'timespan-dot--now')} style={left(at)} />
    ))}
    {years.map(({ text, at }) => (
      <View key={text} className="timespan-year" style={left(Math.min(at, 0.97))}>
        {text}
      </View>
    ))}
  </View>
)
