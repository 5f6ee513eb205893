import { View } from '@tarojs/components'
import { a11y } from '../a11y'

interface MeterProps {
  parts: readonly ('done' | 'ask' | 'wait')[]
  /** 5 件里 2 件办好，1 件等你，2 件排着 */
  label: string
}

/** How much of a whole is done, one part each. Its styles: styles/progress.scss, which the page that shows it brings. */
export const Meter = ({ parts, label }: MeterProps) => (
  <View className="meter" {...a11y({ role: 'img', label })}>
    {parts.map((part, index) => (
      <View key={index} className={`meter-part meter-part--${part}`} />
    ))}
  </View>
)
