import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export interface GlancePart {
  readonly figure: string
  readonly note: ReactNode
}

/** Two or three short figures side by side; in care mode one under the other. Styles: styles/glance.scss. */
export const Glance = ({ parts }: { parts: readonly GlancePart[] }) => (
  <View className="glance">
    {parts.map(({ figure, note }, index) => (
      <View key={index} className={index === 0 ? 'glance-part glance-part--first' : 'glance-part'}>
        <View className="glance-figure">{figure}</View>
        <View className="glance-note">{note}</View>
      </View>
    ))}
  </View>
)
