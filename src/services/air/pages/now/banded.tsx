import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Level } from '../../rules/bands'

/** A level by its official colour and its name, behind the number where there is one. */
export const Banded = ({ level, value, children }: { level: Level; value?: number; children: ReactNode }) => (
  <View className="banded">
    {value !== undefined && <View className="amount">{value}</View>}
    <View className={`band band--${level}`} />
    <View>{children}</View>
  </View>
)
