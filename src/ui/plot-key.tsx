import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface PlotKeyProps {
  /** The mark as the plot draws it: a gap, or a class of the page's own. */
  mark?: 'c' | 'late'
  children: ReactNode
}

/** Says below a plot what one of its marks stands for, or how often it occurs. */
export const PlotKey = ({ mark = 'c', children }: PlotKeyProps) => (
  <View className="row mt-2 t-note t-2">
    <View className={`key key--${mark}`} />
    <View className="grow">{children}</View>
  </View>
)
