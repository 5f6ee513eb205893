import { View } from '@tarojs/components'
import { a11y } from './a11y'

export interface Part {
  readonly share: number
  /** a: accent, p: plot, b: soft, c: open (missing). Each once: what moves with a slider stays the same node. */
  readonly look: 'a' | 'p' | 'b' | 'c'
  readonly label: string
}

interface SplitProps {
  parts: readonly Part[]
  /** The key stands above it, with the figures. */
  bare?: boolean
}

/** How a whole is made up, with a key below, which is what a screen reader says. */
export function Split({ parts, bare }: SplitProps) {
  const whole = Math.max(
    1,
    parts.reduce((sum, { share }) => sum + share, 0),
  )
  const last = parts.reduce((found, { share }, index) => (share > 0 ? index : found), 0)
  const style = (share: number, index: number) =>
    share <= 0 ? 'display:none' : index === last ? 'flex:1' : `width:${Math.round((share / whole) * 1000) / 10}%`
  return (
    <>
      <View className="split" {...a11y({ hidden: true })}>
        {parts.map(({ share, look }, index) => (
          <View key={look} className={`split-${look}`} style={style(share, index)} />
        ))}
      </View>
      {!bare && (
        <View className="keys">
          {parts.map(({ look, label: name }) => (
            <View key={look} className="row key-item">
              <View className={`key key--${look}`} />
              {name}
            </View>
          ))}
        </View>
      )}
    </>
  )
}
