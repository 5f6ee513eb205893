import { View } from '@tarojs/components'
import { heading } from './a11y'

/** Over several cards: what they have in common. */
export const Group = ({ children }: { children: string }) => (
  <View className="group" {...heading(2)}>
    {children}
  </View>
)
