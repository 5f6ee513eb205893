import { Text, View } from '@tarojs/components'
import { classes } from './classes'

interface FigureProps {
  label?: string
  /** Its part of the plot below, as its key. */
  mark?: 'a' | 'p' | 'b'
  /** Whole part, with separators: 68,436 */
  value: string
  /** With the dot: .52; smaller in care so that the figure stays on one line. */
  cents?: string
  unit?: string
  medium?: boolean
  /** A second number with its unit: 14 years 2 months. */
  more?: { readonly value: string; readonly unit: string }
  /** Words in place of a number: they may take two lines. */
  words?: boolean
}

/** The answer, as large as it is important. One sentence for a screen reader by its natural order. */
export const Figure = ({ label, mark, value, cents, unit, medium, more, words }: FigureProps) => (
  <View>
    {label && (
      <View className="figure-label">
        {mark && <View className={`key key--${mark}`} />}
        {label}
      </View>
    )}
    <View
      className={classes('figure', medium && 'figure--m', (words || more) && 'figure--words', Boolean(label) && 'mt-1')}
    >
      {value}
      {cents && <Text className="figure-cents">{cents}</Text>}
      {unit && <Text className="figure-unit">{unit}</Text>}
      {more && <Text className="figure-part">{`\u200b${more.value}`}</Text>}
      {more && <Text className="figure-unit">{more.unit}</Text>}
    </View>
  </View>
)
