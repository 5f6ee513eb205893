import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface FactProps {
  name: string
  children: ReactNode
}

/** One thing to know, by its name. Styles: styles/fact.scss, which the page brings. */
export const Fact = ({ name, children }: FactProps) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className="grow">{children}</View>
  </View>
)
